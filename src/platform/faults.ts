/** What the diagnostics show of a fault: never a text of a document. */
export interface Fault {
  readonly at: number
  readonly where: string
  readonly name: string
}

const kept: Fault[] = []
const KEPT_AT_MOST = 20

/** The one funnel for faults: names the culprit on the console and keeps the last ones for 复制诊断信息. */
export function reportFault(error: unknown, where: string): void {
  kept.push({ at: Date.now(), where, name: error instanceof Error ? error.name : typeof error })
  if (kept.length > KEPT_AT_MOST) kept.shift()
  console.error(`huigao: ${where}`, error)
}

/** The last faults of this context, oldest first. */
export function lastFaults(): readonly Fault[] {
  return kept
}
