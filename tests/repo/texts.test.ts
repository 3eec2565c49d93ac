import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { code, isTest, read } from './repository.ts'

/** A text: a string, or its plural forms by count (`0`, `1`, `n`). */
type Text = string | Readonly<Record<string, string>>
const PLURAL_FORM = /^(\d+|n)$/

/** The texts of a language by their dotted keys. */
function texts(language: string): ReadonlyMap<string, Text> {
  const found = new Map<string, Text>()
  const collect = (node: unknown, path: readonly string[]): void => {
    if (typeof node === 'string') found.set(path.join('.'), node)
    else if (isGroup(node) && Object.keys(node).every((key) => PLURAL_FORM.test(key)))
      found.set(path.join('.'), node as Readonly<Record<string, string>>)
    else if (isGroup(node)) for (const [key, child] of Object.entries(node)) collect(child, [...path, key])
    else throw new Error(`${language}.yml: ${path.join('.')} is no text`)
  }
  collect(parse(read(`src/locales/${language}.yml`)), [])
  return found
}

function isGroup(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node) && Object.keys(node).length > 0
}

/** Every wording of a text: one, or one for each plural form. */
function wordings(text: Text | undefined): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text ?? {})
}

/** What is filled in, such as `$1`; a plural form may leave a value out. */
function substitutions(text: Text | undefined): string[] {
  return [...new Set(wordings(text).flatMap((wording) => wording.match(/\$\d/g) ?? []))].toSorted()
}

describe('the texts of the interface', () => {
  const chinese = texts('zh_CN')
  const english = texts('en')
  const keys = [...chinese.keys()]

  test('are the same in both languages', () => {
    expect(keys.length).toBeGreaterThan(0)
    expect([...english.keys()].toSorted()).toEqual(keys.toSorted())
  })

  test('fill in the same values in both languages', () => {
    const different = keys.filter(
      (key) => substitutions(chinese.get(key)).join() !== substitutions(english.get(key)).join(),
    )
    expect(different).toEqual([])
  })

  test('are never empty', () => {
    const all = [...chinese, ...english].flatMap(([key, text]) =>
      wordings(text).map((wording) => [key, wording] as const),
    )
    expect(all.filter(([, wording]) => wording.trim() === '')).toEqual([])
  })

  test('are all used', () => {
    const sources = [...code.filter((path) => /^(src|entrypoints)\//.test(path) && !isTest(path)), 'wxt.config.ts']
    const source = sources.map(read).join('\n')
    const quoted = new Set([
      ...(source.match(/(?<=['"`])[\w-]+(\.[\w-]+)+(?=['"`])/g) ?? []),
      ...(source.match(/(?<=\(\s*['"`])[\w-]+(?=['"`])/g) ?? []),
    ])
    const composed = [...source.matchAll(/`((?:[\w-]+\.)+)\$\{/g)].map(([, prefix]) => prefix ?? '')
    const manifest = new Set(source.match(/(?<=__MSG_)\w+(?=__)/g))
    const unused = keys.filter(
      (key) =>
        !quoted.has(key) &&
        !manifest.has(key.replaceAll('.', '_')) &&
        !composed.some((prefix) => key.startsWith(prefix) && !key.slice(prefix.length).includes('.')),
    )
    expect(unused).toEqual([])
  })
})
