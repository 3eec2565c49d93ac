import { parse } from 'yaml'
import type { Texts } from '#src/platform/i18n.ts'
import en from '../../src/locales/en.yml?raw'
import zh from '../../src/locales/zh_CN.yml?raw'

type Node = string | { readonly [key: string]: Node }

/** The texts of one language, read from its file; the same answers as @wxt-dev/i18n gives without a browser extension. */
export function textsOf(language: 'zh' | 'en'): Texts {
  const root = parse(language === 'zh' ? zh : en) as Node
  const text = (key: string, ...args: (number | readonly (string | number)[])[]): string => {
    const node = key
      .split('.')
      .reduce<Node | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), root)
    if (node === undefined) throw new Error(`no text for ${key} in ${language}`)
    const count = args.find((arg) => typeof arg === 'number')
    const given = args.find((arg) => Array.isArray(arg)) as readonly (string | number)[] | undefined
    const form = typeof node === 'string' ? node : (node[String(count)] ?? node.n)
    if (typeof form !== 'string') throw new Error(`no form of ${key} for ${count}`)
    const values = given ?? (count === undefined ? [] : [count])
    return form.replaceAll(/\$(\d)/g, (_, index: string) => String(values[Number(index) - 1] ?? ''))
  }
  return text as unknown as Texts
}

/** Every key of a language's file, with dots. Plural forms count as one key. */
export function keysOf(language: 'zh' | 'en'): string[] {
  const keys = (node: Node, path: string): string[] =>
    typeof node === 'string' || Object.keys(node).every((key) => key === 'n' || /^\d+$/.test(key))
      ? [path]
      : Object.entries(node).flatMap(([key, child]) => keys(child, path ? `${path}.${key}` : key))
  return keys(parse(language === 'zh' ? zh : en) as Node, '')
}
