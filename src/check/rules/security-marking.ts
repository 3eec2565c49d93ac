import type { Range } from '#src/core/draft.ts'
import { isDigit, isLatin } from '#src/core/han.ts'
import { message, type Report, type Rule } from '../rule.ts'

/** The paper carries a security mark or identity numbers: said once for each kind, before anything of it is kept. */
export const securityMarking: Rule = {
  id: 'security/marking',
  severity: 'notice',
  aspect: 'text',
  modes: ['writing', 'submission'],
  restsOnAbsence: false,
  summary: { zh: '密级标志、内部资料、身份证号', en: 'Security marks and identity numbers' },
  messages: {
    secret: {
      zh: '本稿标有密级。涉密文稿不得在联网电脑和在线文档中处理',
      en: 'Marked as a state secret: not to be handled on a connected computer or in an online document',
    },
    internal: {
      zh: '本稿标有“{text}”，请留意保存和转发的范围',
      en: 'Marked “{text}”: mind where it is kept and to whom it goes',
    },
    identity: {
      zh: '文中有身份证号（共 {count} 处），外发前请确认是否需要',
      en: 'Identity numbers in the text: {count}. Make sure that they are needed',
    },
  },
  *check({ draft: { text } }) {
    const secret = SECRET.exec(text)
    if (secret) yield at(secret, message('secret'), { kind: 'secret' })
    const internal = INTERNAL.exec(text)
    if (internal) yield at(internal, message('internal', { text: internal[0].trim() }), { kind: 'internal' })
    const [first, ...others] = identityNumbers(text)
    if (first)
      yield { ...first, message: message('identity', { count: others.length + 1 }), data: { kind: 'identity' } }
  },
}

/** GB/T 9704-2012 §7.2.2: 机密★1年; without ★ only where it stands alone on its line. 国家秘密, 保密 are running text. */
const SECRET =
  /(?:绝密|机密|秘密)[ 　]{0,2}[★☆]|^[ 　]{0,8}(?:密级[：:][ 　]{0,2})?(?:绝密|机密|秘密)(?:级|件)?[ 　]{0,8}$/m
const INTERNAL =
  /内部(?:资料|文件|材料)[ 　，,·；;]{0,3}(?:请)?(?:注意保[存密]|严禁外传|不得外传|请勿外传|妥善保管|不得翻印)|^[ 　]{0,8}[（(【]?(?:内部资料|内部文件|内部材料|会后收回|阅后收回|阅后销毁|严禁外传|不得外传|请勿外传)[）)】]?[ 　]{0,8}$/m

function at(match: RegExpExecArray, said: Report['message'], data: Report['data'] & object): Report {
  const lead = match[0].length - match[0].trimStart().length
  const start = match.index + lead
  return { start, end: start + match[0].trim().length, message: said, data }
}

function identityNumbers(text: string): Range[] {
  const found: Range[] = []
  for (const match of text.matchAll(/[1-8]\d{5}(?:19|20)\d{9}[\dXx]/g)) {
    const start = match.index
    const end = start + match[0].length
    const isolated =
      !isDigit(text, start - 1) && !isDigit(text, end) && !isLatin(text, end) && !isLatin(text, start - 1)
    if (isolated && isIdentityNumber(match[0])) found.push({ start, end })
  }
  return found
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643-1999: a date of birth that exists, and the check character of ISO 7064 MOD 11-2. */
function isIdentityNumber(digits: string): boolean {
  const [year, month, day] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)].map(Number)
  const born = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))
  if (born.getUTCMonth() !== (month ?? 0) - 1 || born.getUTCDate() !== day) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase()
}
