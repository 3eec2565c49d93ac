import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { countOf, knownDeviations } from '../tests/check/deviations.ts'
import { papers } from '../tests/check/paper-gold.ts'
import { type Score, scorePapers, type Tally } from './score-papers.ts'

export const PAGE = 'docs/checker.md'
const BEGIN = '<!-- figures: npm run evaluate -->'
const END = '<!-- end of figures -->'

/** `docs/checker.md` with the figures of today between its marks. */
export async function pageWithFigures(root: string): Promise<string> {
  const page = await readFile(join(root, PAGE), 'utf8')
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`${PAGE} has no place for the figures`)
  return `${page.slice(0, begin + BEGIN.length)}\n\n${figures(scorePapers(papers()))}\n\n${page.slice(end)}`
}

/** The figures as tables of Markdown. */
function figures(score: Score): string {
  const { papers: all, genreRight, clean } = score
  const changes = [...score.changes].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const sum = (of: 'all' | 'right'): number => changes.reduce((total, [, change]) => total + change[of], 0)
  return [
    '| what | right | wrongly said | left unsaid | precision | recall | F1 |',
    '|---|---|---|---|---|---|---|',
    row('sections', score.sections),
    row('`section/missing`', score.missing),
    row('defects', score.findings),
    '',
    `Genre right: ${genreRight} of ${all} papers. On ${clean.papers} clean papers and near misses: ${clean.errors} errors,` +
      ` ${(clean.warnings / clean.papers).toFixed(2)} warnings a paper.`,
    '',
    `Known deviations: ${countOf(knownDeviations())} (\`tests/check/known-deviations.yaml\`).`,
    '',
    '| change of a sample paper | made | judged right |',
    '|---|---|---|',
    ...changes.map(([kind, { all: made, right }]) => `| ${kind} | ${made} | ${right} |`),
    `| all | ${sum('all')} | ${sum('right')} |`,
  ].join('\n')
}

function row(name: string, { right, wrong, unsaid }: Tally): string {
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + unsaid)
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  const rates = [precision, recall, f1].map((rate) => rate.toFixed(3))
  return `| ${[name, right, wrong, unsaid, ...rates].join(' | ')} |`
}
