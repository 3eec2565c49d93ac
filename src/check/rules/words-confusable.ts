import { codesOf } from '../codes.ts'
import { CONFUSABLE_WORDS, type ConfusableWord } from '../confusable-words.ts'
import { message, type Rule } from '../rule.ts'
import { isEditable, isQuoted } from '../surroundings.ts'

/** Words by the code of their first character, so that a text is walked once, whatever the length of the list. */
const BY_FIRST: (readonly ConfusableWord[] | undefined)[] = []
const IS_FIRST = new Uint8Array(0x10000)
for (const word of CONFUSABLE_WORDS) {
  const code = word.wrong.charCodeAt(0)
  IS_FIRST[code] = 1
  BY_FIRST[code] = [...(BY_FIRST[code] ?? []), word]
}

/** A word of the closed list that is never right. Titles in 《》 and quotations keep what their authors wrote. */
export const wordsConfusable: Rule = {
  id: 'words/confusable',
  severity: 'error',
  aspect: 'text',
  modes: ['writing', 'submission'],
  restsOnAbsence: false,
  summary: { zh: '错别字', en: 'A word is misspelt' },
  messages: {
    wrong: { zh: '“{wrong}”应为“{right}”', en: '“{wrong}” should be “{right}”' },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  *check({ draft }) {
    const { text } = draft
    const codes = codesOf(draft)
    for (let at = 0; at < text.length; at++) {
      const code = codes[at] ?? 0
      if (IS_FIRST[code] === 0) continue
      const word = wordAt(text, at, BY_FIRST[code] ?? [])
      if (!word || isQuoted(text, at)) continue
      const { wrong, right } = word
      const range = { start: at, end: at + wrong.length }
      yield {
        ...range,
        message: message('wrong', { wrong, right }),
        data: { wrong, right },
        fixes: isEditable(draft, range)
          ? [{ title: message('fix', { right }), edits: [{ ...range, expect: wrong, text: right }] }]
          : [],
      }
      at += wrong.length - 1
    }
  },
}

function wordAt(text: string, at: number, words: readonly ConfusableWord[]): ConfusableWord | undefined {
  const second = text.charCodeAt(at + 1)
  for (const word of words) if (word.wrong.charCodeAt(1) === second && stands(text, at, word)) return word
  return undefined
}

function stands(text: string, at: number, { wrong, notAfter = '', notBefore = '' }: ConfusableWord): boolean {
  if (!text.startsWith(wrong, at)) return false
  const next = text.charAt(at + wrong.length)
  return !(at > 0 && notAfter.includes(text.charAt(at - 1))) && !(next !== '' && notBefore.includes(next))
}
