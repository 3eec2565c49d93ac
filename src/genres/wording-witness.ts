import { compilePattern } from './compile-pattern.ts'
import type { Wording } from './contract.ts'
import { parseWording, type WordingNode } from './parse-wording.ts'
import type { Pattern } from './pattern.ts'

const SHORTEST = 4
const LONGEST = 20
const PUNCTUATION = /[，。；：、！？,;:!?“”‘’（）()《》【】\s]+/u

/**
 * Patterns that tell a unit's own wording when it is read again: of each way the longest fixed words that are always
 * written. None are needed where a known kernel or label holds in it anyway: then the answer is empty. Null: nothing in
 * this way can be told from other text.
 */
export function witnessesOf(
  way: Wording,
  scope: 'meeting' | 'item',
  kernels: readonly Pattern[],
  labels: readonly string[],
): readonly Pattern[] | null {
  const fixed = way.paragraphs.map((paragraph) => fixedTexts(paragraph, scope))
  const [longest] = fixed
    .flat()
    .flatMap((text) => text.split(PUNCTUATION))
    .toSorted((a, b) => b.length - a.length)
  if (longest !== undefined && longest.length >= SHORTEST) return [escaped(longest.slice(0, LONGEST))]
  const opens = fixed.some(([first = '']) =>
    labels.some((label) => /^[：:]/.test(first.startsWith(label) ? first.slice(label.length) : '')),
  )
  const told = fixed.flat().some((text) =>
    kernels.some((kernel) => {
      const compiled = compilePattern(kernel)
      return compiled.ok && compiled.value.match(text) !== null
    }),
  )
  return opens || told ? [] : null
}

/** The texts of a paragraph that stand there whatever the facts are. */
function fixedTexts(paragraph: string, scope: 'meeting' | 'item'): string[] {
  const parsed = parseWording(paragraph, scope)
  if (!parsed.ok) return []
  return parsed.value.nodes.filter(isText).map(({ text }) => text)
}

function isText(node: WordingNode): node is Extract<WordingNode, { kind: 'text' }> {
  return node.kind === 'text'
}

function escaped(text: string): Pattern {
  return text.replace(/[()|[\]{}^$\\ ]/g, (sign) => `\\${sign}`)
}
