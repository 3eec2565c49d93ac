import type { Draft } from '#src/core/draft.ts'
import { codesOf } from '../codes.ts'
import type { Fix } from '../finding.ts'
import { GARBAGE_KINDS, type GarbageKind } from '../garbage-kinds.ts'
import { message, type Report, type Rule } from '../rule.ts'
import { isEditable } from '../surroundings.ts'

const BY_LEADER: (readonly GarbageKind[] | undefined)[] = []
const IS_LEADER = new Uint8Array(0x10000)
for (const kind of GARBAGE_KINDS) for (const leader of kind.leaders) lead(leader.charCodeAt(0), kind)
for (let code = 0xe000; code <= 0xf8ff; code++) lead(code, GARBAGE_KINDS[0])
for (let code = 0; code < 0xa0; code++)
  if (code < 9 || (code > 13 && code < 32) || code > 126) lead(code, GARBAGE_KINDS[0])

function lead(code: number, kind: GarbageKind | undefined): void {
  if (!kind || code === 0x85) return
  IS_LEADER[code] = 1
  BY_LEADER[code] = [...(BY_LEADER[code] ?? []), kind]
}

/** What scanning, converting and copying leave in a text: unreadable characters, boxes, half brackets, markup. */
export const textGarbage: Rule = {
  id: 'text/garbage',
  severity: 'info',
  aspect: 'text',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '乱码和残留字符', en: 'Unreadable or stray characters' },
  messages: {
    unreadable: { zh: '乱码：{text}', en: 'Unreadable: {text}' },
    lost: { zh: '“{text}”处可能丢了字或标点', en: 'Something was lost at {text}' },
    stray: { zh: '多余的符号：{text}', en: 'A stray mark: {text}' },
    number: { zh: '“{text}”像是识别错的数字', en: '{text} looks like misread digits' },
    ellipsis: { zh: '省略号写成了“{text}”', en: 'An ellipsis became {text}' },
    code: { zh: '网页代码残留：{text}', en: 'Markup left behind: {text}' },
    change: { zh: '改为“{text}”', en: 'Change to {text}' },
    remove: { zh: '删去', en: 'Remove' },
  },
  *check({ draft }) {
    const codes = codesOf(draft)
    for (let at = 0; at < codes.length; at++) {
      if (IS_LEADER[codes[at] ?? 0] === 0) continue
      const report = garbageAt(draft, at)
      if (!report) continue
      yield report
      at = report.end - 1
    }
  },
}

function garbageAt(draft: Draft, start: number): Report | null {
  const { text } = draft
  for (const kind of BY_LEADER[text.charCodeAt(start)] ?? []) {
    kind.shape.lastIndex = start
    const match = kind.shape.exec(text)
    if (!match) continue
    const found = match[0]
    const end = start + found.length
    if (!kind.accept(text, start, end)) continue
    return {
      start,
      end,
      message: message(kind.id, { text: shown(found) }),
      data: { kind: kind.id, text: found },
      fixes: fixesOf(draft, start, found, kind),
    }
  }
  return null
}

function shown(found: string): string {
  return found.slice(0, 12).replace(/\p{Cc}/gu, (c) => `U+${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function fixesOf(draft: Draft, start: number, found: string, kind: GarbageKind): Fix[] {
  const range = { start, end: start + found.length }
  const put = kind.put?.(found)
  if (put === undefined || put === found || !isEditable(draft, range)) return []
  const title = put === '' ? message('remove') : message('change', { text: put })
  return [{ title, edits: [{ ...range, expect: found, text: put }] }]
}
