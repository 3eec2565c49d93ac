import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { GENRES, SECTIONS } from '#src/genres/vocabulary.ts'

/** What a mutation does to a paper; `other-meaning` is any further one that the suite should know. */
export const MUTATION_KINDS = [
  'section-removed',
  'group-removed',
  'number-dropped',
  'number-doubled',
  'declared-number',
  'items-swapped',
  'speaker-changed',
  'weekday-changed',
  'attendance-changed',
  'vote-changed',
  'other-meaning',
] as const

const severity = z.enum(['error', 'warning', 'info', 'notice'])
const expectation = z.strictObject({
  rule: z.string().regex(/^[a-z]+\/[a-z-]+$/),
  severity,
  /** `data.section` of a missing section. */
  section: z.enum(SECTIONS).optional(),
})
const mutation = z.strictObject({
  kind: z.enum(MUTATION_KINDS),
  /** Whole paragraphs that go, each named by how it begins (enough to be unique). */
  delete: z.array(z.string().min(1)).optional(),
  /** Text replacements; each `find` stands in the paper exactly once. */
  replace: z.array(z.strictObject({ find: z.string().min(1), put: z.string() })).optional(),
  /** What must be reported; empty: the paper does not contradict this change, no error may appear. */
  expect: z.array(expectation),
})
const gold = z.strictObject({
  type: z.enum([...GENRES, 'other']),
  subtype: z.string().nullable(),
  /** Clean: no error, at most one warning. Faulty papers name their faults. Near misses are `other`, or clean with traps. */
  kind: z.enum(['clean', 'faulty', 'near-miss']),
  sections: z.array(
    z.strictObject({
      id: z.enum(SECTIONS),
      quote: z.string().min(1),
      ordinal: z.number().optional(),
      arguable: z.boolean().optional(),
    }),
  ),
  missing: z.array(z.enum(SECTIONS)),
  findings: z.array(
    z.strictObject({ rule: z.string(), severity, quote: z.string().min(1), arguable: z.boolean().optional() }),
  ),
  mutations: z.array(mutation),
  /** Why it is here: what a naive checker would get wrong. */
  note: z.string().optional(),
})

export type PaperGold = z.infer<typeof gold>
export type PaperMutation = PaperGold['mutations'][number]
/** A sample paper with what a careful reader says about it. */
export interface Paper {
  readonly name: string
  readonly text: string
  readonly gold: PaperGold
}

const ROOT = 'tests/check/papers'

/** All sample papers, by name (`<folder>/<file>`), in a fixed order. */
export function papers(root = ROOT): Paper[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const name = file.replace(/\.txt$/, '')
      const parsed = gold.safeParse(parse(readFileSync(join(root, `${name}.gold.yaml`), 'utf8')))
      if (!parsed.success) throw new Error(`${name}.gold.yaml: ${z.prettifyError(parsed.error)}`)
      return { name, text: readFileSync(join(root, file), 'utf8'), gold: parsed.data }
    })
}

/** What is wrong with the gold itself: quotes that are not in the text, mutations that change nothing or are ambiguous. */
export function faultsOf({ text, gold: { sections, findings, mutations } }: Paper): string[] {
  const faults: string[] = []
  if (text.includes('\r') || text.startsWith('\uFEFF')) faults.push('not plain LF text')
  for (const { quote } of [...sections, ...findings]) if (!text.includes(quote)) faults.push(`no quote 「${quote}」`)
  for (const [index, change] of mutations.entries()) {
    const { delete: gone = [], replace = [] } = change
    if (gone.length + replace.length === 0) faults.push(`mutation ${index + 1} changes nothing`)
    for (const start of gone) {
      const found = text.split('\n').filter((line) => line.startsWith(start)).length
      if (found !== 1) faults.push(`mutation ${index + 1}: ${found} paragraphs begin with 「${start}」`)
    }
    for (const { find } of replace) {
      const found = text.split(find).length - 1
      if (found !== 1) faults.push(`mutation ${index + 1}: 「${find}」 stands ${found} times`)
    }
  }
  return faults
}

/** The text after a mutation. */
export function mutated(text: string, { delete: gone = [], replace = [] }: PaperMutation): string {
  const kept = text
    .split('\n')
    .filter((line) => !gone.some((start) => line.startsWith(start)))
    .join('\n')
  return replace.reduce((current, { find, put }) => current.replace(find, () => put), kept)
}
