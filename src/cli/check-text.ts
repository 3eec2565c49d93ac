import type { CheckResult } from '#src/check/check-result.ts'
import type { Finding, Severity } from '#src/check/finding.ts'
import { type Lang, renderMessage, renderNote } from '#src/check/render-message.ts'
import type { Draft } from '#src/core/draft.ts'
import { genreName, subtypesOf } from '#src/genres/resolve.ts'
import type { UnitProfile } from '#src/genres/unit.ts'
import type { Named } from '#src/genres/vocabulary.ts'
import type { CheckArguments } from './check-arguments.ts'
import type { FileResult } from './check-file.ts'

const GROUPS: readonly (readonly [Severity, Named])[] = [
  ['error', { zh: '必改', en: 'Must fix' }],
  ['warning', { zh: '请核对', en: 'Please check' }],
  ['info', { zh: '提示', en: 'Hints' }],
  ['notice', { zh: '说明', en: 'Notices' }],
]
const OTHER: Named = { zh: '不是会稿认得的文种', en: 'none of the kinds that are checked' }
const NOTHING: Named = { zh: '没有发现问题。', en: 'Nothing found.' }

/** What the command prints for a reader: findings by severity with line:column, then what was looked at and what was not. */
export function fileText(
  checked: FileResult,
  { lang, printText }: Pick<CheckArguments, 'lang' | 'printText'>,
  unit: UnitProfile,
): string {
  if (!checked.ok) return `${checked.file}：${checked.error.message}`
  const { file, draft, result } = checked
  const lines = [`${file}：${kindOf(result, lang, unit)}`]
  for (const [severity, name] of GROUPS) {
    const findings = result.findings.filter((f) => f.severity === severity)
    if (findings.length === 0) continue
    lines.push(`${name[lang]} ${findings.length}`)
    for (const finding of findings) lines.push(...findingLines(finding, draft, lang))
  }
  if (result.findings.length === 0) lines.push(NOTHING[lang])
  lines.push(lookedLine(result, lang))
  return [...lines, ...(printText ? ['----', draft.text] : [])].join('\n')
}

function kindOf(result: CheckResult, lang: Lang, unit: UnitProfile): string {
  if (result.genre === 'other') return OTHER[lang]
  const subtype = subtypesOf(result.genre, unit).find((s) => s.id === result.subtype)
  const percent = Math.round(result.confidence * 100)
  return `${genreName(result.genre)[lang]}${subtype ? `·${subtype.name[lang]}` : ''}（${percent}%）`
}

function findingLines(finding: Finding, draft: Draft, lang: Lang): string[] {
  const quote = draft.text.slice(finding.start, Math.min(finding.end, finding.start + 24)).replace(/\s+/g, ' ')
  const head = `  ${placeOf(draft.text, finding.start)}  ${renderMessage(finding, lang)}${quote ? `「${quote}」` : ''}  ${finding.rule}`
  return [head, ...finding.fixes.map((fix) => `      → ${renderNote(finding.rule, fix.title, lang)}`)]
}

/** line:column, both from 1, of an offset. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`
}

function lookedLine(result: CheckResult, lang: Lang): string {
  const say = (looked: boolean): string =>
    result.looked
      .filter((l) => l.looked === looked)
      .map((l) => l.text[lang])
      .join(lang === 'zh' ? '、' : ', ')
  return lang === 'zh'
    ? `已核对：${say(true)}。未核对：${say(false)}。`
    : `Looked at: ${say(true)}. Not looked at: ${say(false)}.`
}
