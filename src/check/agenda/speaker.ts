import { postsIn } from '../people/post.ts'
import { surnameAt } from '../people/surnames.ts'

/** What the words between 请 and the verb say about who speaks. */
export interface Speaker {
  /** Full names that the words may hold; empty where nobody is named. */
  readonly names: readonly string[]
  /** The surname of 陈县长; empty otherwise. */
  readonly surname: string
}

const HAN_NAME = /^[\u3400-\u9FFF]{2,4}$/
const DOTTED = /[\u3400-\u9FFF]{1,8}(?:[·•‧・][\u3400-\u9FFF]{1,8}){1,3}$/
const ADDRESS = /(?:同志|先生|女士|教授|老师)$/
/** Words for more than one person, or for nobody in particular. */
const COLLECTIVE = /[×xX_＿某]|各位|大家|代表$|们$|单位|有关|领导|[两三四五六七八九十几\d][家个位名]/

/** Reads the speaker of a phrase as it stands between 请 and the verb: 县水务局局长骆青山同志, 容慧敏副局长, 车董事长. */
export function speakerOf(phrase: string): Speaker {
  const words = phrase.trim()
  const comrade = ADDRESS.test(words)
  const bare = words.replace(ADDRESS, '')
  if (bare === '' || COLLECTIVE.test(bare)) return NOBODY
  const dotted = DOTTED.exec(bare)
  if (dotted) return { names: [dotted[0]], surname: '' }
  const post = postsIn(bare, 0, bare.length).at(-1)
  if (post && post.end < bare.length) {
    const name = bare.slice(post.end).replace(/^[ 　]/, '')
    return isName(name) ? { names: [name], surname: '' } : NOBODY
  }
  const before = post ? bare.slice(0, post.at) : comrade ? bare : ''
  if (before.length === 1 || (before.length === 2 && surnameAt(before, 0) === before))
    return surnameAt(before, 0) === before ? { names: [], surname: before } : NOBODY
  return { names: [4, 3, 2].map((n) => before.slice(-n)).filter((n, i) => n.length === 4 - i && isName(n)), surname: '' }
}

const NOBODY: Speaker = { names: [], surname: '' }

function isName(text: string): boolean {
  if (!HAN_NAME.test(text)) return false
  const surname = surnameAt(text, 0)
  return surname !== '' && text.length - surname.length >= 1 && text.length - surname.length <= 2
}

/** True where both name somebody, and not the same one. Anything unclear is no difference. */
export function areDifferent(a: Speaker, b: Speaker): boolean {
  if (!isNamed(a) || !isNamed(b)) return false
  for (const one of forms(a)) for (const two of forms(b)) if (one.startsWith(two) || two.startsWith(one) || one.endsWith(two) || two.endsWith(one)) return false
  return true
}

/** True where both name somebody, and a name or surname is the same. */
export function areSame(a: Speaker, b: Speaker): boolean {
  return isNamed(a) && isNamed(b) && !areDifferent(a, b)
}

export function isNamed(speaker: Speaker): boolean {
  return speaker.names.length > 0 || speaker.surname !== ''
}

function forms({ names, surname }: Speaker): readonly string[] {
  return surname === '' ? names : [surname]
}
