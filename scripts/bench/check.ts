import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { lintFor } from 'autocorrect-node'
import { check } from '../../src/check/check.ts'
import { readText } from '../../src/formats/read-text.ts'
import { joinedPapers, stretched } from './joined-papers.ts'
import { seeded } from './word-like-paper.ts'

const RUNS = 15
const LONG_RUNS = 5
const WARM_UP = 40
const EDITS = 200
const RESULT_FILE = 'docs/bench.json'

/** The whole public path: text → genre, sections, findings. Milliseconds. */
function checkTime(text: string): number {
  const start = performance.now()
  const { draft, complete } = readText(text)
  check(draft, { complete, mode: 'submission' })
  return performance.now() - start
}

interface PeerRun {
  readonly ms: number
  readonly lines: number
}

/** autocorrect's check of the same text. It gives up on long texts; that is no result to compare with. */
function peerTime(text: string): PeerRun {
  const start = performance.now()
  const { lines, error } = lintFor(text, 'text')
  const ms = performance.now() - start
  if (error !== '' || lines.length === 0)
    throw new Error(`autocorrect did not check ${text.length} characters: ${error}`)
  return { ms, lines: lines.length }
}

/** The text with one character changed, another one in each run, so that no result of an earlier run serves. */
function changedIn(text: string, run: number): string {
  const at = (run * 7_919 + 13) % text.length
  return `${text.slice(0, at)}${String.fromCharCode(0x4e00 + run)}${text.slice(at + 1)}`
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Medians of us and the peer on the same text, one after the other in every run. */
function compare(text: string): { own: number; peer: number; lines: number } {
  const own: number[] = []
  const peer: PeerRun[] = []
  for (let run = -WARM_UP; run < RUNS; run++) {
    const changed = changedIn(text, run + WARM_UP)
    const ms = checkTime(changed)
    const theirs = peerTime(changed)
    if (run >= 0) {
      own.push(ms)
      peer.push(theirs)
    }
  }
  return { own: median(own), peer: median(peer.map(({ ms }) => ms)), lines: Math.min(...peer.map((p) => p.lines)) }
}

/** p95 of a full check after each of many small edits, as they are made while writing. */
function editTime(start: string): number {
  const random = seeded(20_261_122)
  const times: number[] = []
  let text = start
  for (let edit = 0; edit < EDITS; edit++) {
    const at = Math.floor(random() * text.length)
    const from = Math.floor(random() * (text.length - 12))
    const typed = random() < 0.7 ? text.slice(from, from + 1 + Math.floor(random() * 8)) : ''
    text = text.slice(0, at) + typed + text.slice(at + Math.floor(random() * 4))
    times.push(checkTime(text))
  }
  return quantile(times, 0.95)
}

const rounded = (value: number): number => Number(value.toFixed(3))

/** Measures, prints one line of JSON last; with `--write` keeps it with date and machine in docs/bench.json. */
async function main(): Promise<void> {
  const all = joinedPapers()
  const short = stretched(all, 20_000)
  const long = stretched(all, 100_000)
  const huge = stretched(all, 1_000_000)
  console.log(`${all.length} characters of sample papers; repeated only beyond that`)
  if (all.length < long.length) console.log('the text of 100,000 characters holds some of them twice')
  const at20k = compare(short)
  const at100k = compare(long)
  const pairs = Array.from({ length: LONG_RUNS }, (_, run) => [
    checkTime(changedIn(huge, run)),
    checkTime(changedIn(long, run)),
  ])
  const result = {
    ratio20k: rounded(at20k.own / at20k.peer),
    ratio100k: rounded(at100k.own / at100k.peer),
    growth: rounded(median(pairs.map(([ms = 0]) => ms)) / median(pairs.map(([, ms = 0]) => ms))),
    editMs: rounded(editTime(short)),
    ms20k: rounded(at20k.own),
    peerLines: at20k.lines,
    chars: all.length,
  }
  if (process.argv.includes('--write')) await keep(result)
  console.log(JSON.stringify(result))
}

async function keep(result: object): Promise<void> {
  const { version } = JSON.parse(await readFile('node_modules/autocorrect-node/package.json', 'utf8')) as {
    version: string
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`
  const kept = {
    date: new Date().toISOString().slice(0, 10),
    machine,
    peer: `autocorrect-node ${version}`,
    check: result,
  }
  await writeFile(RESULT_FILE, `${JSON.stringify(kept, null, 2)}\n`)
}

await main()
