import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { expect } from 'vitest'
import { readDocx } from '#src/docx/read/read-docx.ts'
import { seeded } from '../../scripts/bench/word-like-paper.ts'

const PIECES = [
  '<',
  '>',
  '/>',
  '</w:p>',
  '<w:p>',
  '<w:tbl>',
  '</w:tbl>',
  '<w:tc>',
  '<w:r>',
  '</w:r>',
  '"',
  '&',
  '&#0;',
  '<w:del>',
  '<w:numId w:val="99"/>',
  '<w:numId w:val="-1"/>',
  '<w:ilvl w:val="99999999"/>',
  '<w:gridSpan w:val="999999999"/>',
  '<w:vMerge/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:start w:val="2147483647"/>',
  '<w:pStyle w:val="constructor"/>',
  '<w:basedOn w:val="1"/>',
  '<w:b/>',
  '<mc:AlternateContent>',
  '<mc:Fallback>',
  '<!--',
  ']]>',
  '\u0000',
  '\ud800',
  '%1%2%9',
  'x'.repeat(5000),
  '<!DOCTYPE a>',
]

/** Changes a part's XML at one to four places: inserts, removes, doubles or moves a stretch, or swaps digits. */
function mutatedXml(xml: string, random: () => number): string {
  let text = xml
  for (let i = Math.floor(random() * 4); i >= 0; i -= 1) {
    const at = Math.floor(random() * text.length)
    const to = Math.min(text.length, at + Math.floor(random() * 200))
    const way = random()
    if (way < 0.45) text = text.slice(0, at) + PIECES[Math.floor(random() * PIECES.length)] + text.slice(at)
    else if (way < 0.65) text = text.slice(0, at) + text.slice(to)
    else if (way < 0.8) text = text.slice(0, to) + text.slice(at)
    else text = text.slice(0, at) + text.slice(at, to).replace(/\d/g, (d) => String(9 - Number(d))) + text.slice(to)
  }
  return text
}

function mutatedBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const out = bytes.slice(0, random() < 0.1 ? Math.floor(random() * bytes.length) : bytes.length)
  for (let i = Math.floor(random() * 6); i >= 0 && out.length > 0; i -= 1)
    out[Math.floor(random() * out.length)] = Math.floor(random() * 256)
  return out
}

/** A third of the mutations change bytes of the file, two thirds the XML of one part, packed again without fault. */
export function mutation(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seeded(seed)
  if (random() < 1 / 3) return mutatedBytes(bytes, random)
  const files: Zippable = unzipSync(bytes)
  const parts = Object.keys(files).filter((name) => /(document|styles|numbering|\.rels)/.test(name))
  const part =
    random() < 0.6 ? parts.find((name) => name.endsWith('document.xml')) : parts[Math.floor(random() * parts.length)]
  if (!part) return bytes
  return zipSync({ ...files, [part]: strToU8(mutatedXml(strFromU8(files[part] as Uint8Array), random)) })
}

export interface Endured {
  readonly read: number
  readonly refused: Readonly<Record<string, number>>
  /** Of one file, time of the processor. */
  readonly slowestMs: number
}

/** Reads `count` mutations of the files in turn: each must be read or refused, none may throw. */
export function endure(files: readonly Uint8Array[], count: number, firstSeed = 1): Endured {
  let read = 0
  let slowestMs = 0
  const refused: Record<string, number> = {}
  for (let i = 0; i < count; i += 1) {
    const mutant = mutation(files[i % files.length]!, firstSeed + i)
    const before = process.cpuUsage()
    const result = readDocx(mutant)
    slowestMs = Math.max(slowestMs, process.cpuUsage(before).user / 1000)
    if (!result.ok) refused[result.error.id] = (refused[result.error.id] ?? 0) + 1
    else {
      read += 1
      const { draft, map } = result.value
      expect(map.every(({ start, end }) => start < end && end <= draft.text.length)).toBe(true)
    }
  }
  return { read, refused, slowestMs }
}
