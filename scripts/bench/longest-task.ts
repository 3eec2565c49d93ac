import type { BrowserContext, CDPSession, Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  /** Time on the processor, µs: what the task itself took, however busy the machine is. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task of a main thread: by the clock, and by its time on the processor; ms. */
export interface LongestTask {
  readonly ms: number
  readonly cpuMs: number
}

/** The longest task on the main thread of each page while `work` runs, from the browser's own trace. */
export async function longestTasks<Name extends string>(
  context: BrowserContext,
  pages: Readonly<Record<Name, Page>>,
  work: () => Promise<void>,
): Promise<Record<Name, LongestTask>> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser gave no debugging session.')
  const cdp = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'toplevel',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'blink.user_timing',
      ],
    },
  })
  const names = Object.keys(pages) as Name[]
  // A mark in the trace tells which process a page lives in.
  for (const name of names) await pages[name].evaluate((mark) => void performance.mark(mark), `bench ${name}`)
  await work()
  await ended(cdp)
  return Object.fromEntries(names.map((name) => [name, longest(events, `bench ${name}`)])) as Record<Name, LongestTask>
}

async function ended(cdp: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await complete
}

function longest(events: readonly TraceEvent[], mark: string): LongestTask {
  const home = events.find((event) => event.name === mark)
  if (!home) throw new Error(`The trace holds no ${mark}.`)
  const main = events.find(
    (event) => event.pid === home.pid && event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  )
  const tasks = events.filter(
    (event) =>
      event.pid === home.pid && event.tid === main?.tid && event.name.endsWith('RunTask') && event.dur !== undefined,
  )
  const most = (times: readonly number[]) => Math.round(Math.max(0, ...times) / 1000)
  return { ms: most(tasks.map(({ dur = 0 }) => dur)), cpuMs: most(tasks.map(({ tdur = 0 }) => tdur)) }
}
