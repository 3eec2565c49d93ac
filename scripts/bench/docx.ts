// `npm run bench:docx`: our reader beside mammoth.extractRawText on the same paper in the same process. JSON on the last line.
import { writeFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { readDocx } from '#src/docx/read/read-docx.ts'
import { PAGES, wordLikePaper } from './word-like-paper.ts'

const RUNS = 7

const { bytes, xmlBytes } = wordLikePaper()
const buffer = Buffer.from(bytes)
const [, , out] = process.argv
if (out) writeFileSync(out, bytes)

async function timed(act: () => unknown): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

const ours: number[] = []
const theirs: number[] = []
for (let i = 0; i < RUNS; i += 1) {
  ours.push(
    await timed(() => {
      const read = readDocx(bytes)
      if (!read.ok || read.value.draft.blocks.length < 2000) throw new Error('the paper was not read')
    }),
  )
  theirs.push(await timed(() => mammoth.extractRawText({ buffer })))
}
const ms = median(ours)
const mammothMs = median(theirs)
console.log(
  `first read ${Math.round(ours[0] ?? 0)} ms, median of ${RUNS} ${Math.round(ms)} ms; mammoth ${Math.round(mammothMs)} ms`,
)
console.log(
  JSON.stringify({
    ratio: Number((mammothMs / ms).toFixed(2)),
    ms: Math.round(ms),
    mammothMs: Math.round(mammothMs),
    pages: PAGES,
    xmlMB: Number((xmlBytes / 1e6).toFixed(1)),
  }),
)
