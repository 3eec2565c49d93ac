import { postsIn } from '../people/post.ts'
import { surnameAt } from '../people/surnames.ts'

/** What the words between 请 and the verb say about who speaks. */
export interface Speaker {
  /** Full names that the words may hold; empty where nobody is named. */
  readonly names: readonly string[]
  /** The surname of 陈县长, and his post; empty otherwise. */
  readonly surname: string
  readonly post: string
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
  if (dotted) return named([dotted[0]])
  const post = postsIn(bare, 0, bare.length).at(-1)
  if (post && post.end < bare.length) {
    const name = bare.slice(post.end).replace(/^[ 　]/, '')
    return named(isName(name) || (comrade && isShort(name)) ? [name] : [])
  }
  if (!post && !comrade) return NOBODY
  const before = post ? bare.slice(0, post.at) : bare
  const own = BEHIND_UNIT.exec(before)?.[1] ?? before
  if (own === surnameAt(own, 0) && own !== '') return { names: [], surname: own, post: post?.base ?? '' }
  if (isShort(own) && !UNIT_END.test(own)) return named([own])
  return named(
    [4, 3, 2]
      .map((n) => before.slice(-n))
      .filter((name, i) => name.length === 4 - i && isName(name) && !UNIT_END.test(name)),
  )
}

const NOBODY: Speaker = { names: [], surname: '', post: '' }

function named(names: readonly string[]): Speaker {
  return { names, surname: '', post: '' }
}

/** The last character of the name of an office or place. */
const UNIT_END = /[县市区镇乡村局委部办处科室厅院校所站队组会社厂场店行司州旗团省府心]$/
/** 县财政局容慧敏, 质控办许: what stands behind the name of an office. */
const BEHIND_UNIT = /[县市区镇乡村局委部办处科室厅院校所站队组会社厂行司团府、]([\u3400-\u9FFF]{1,3})$/

/** As long as a name: between 请 and 同志 that is enough, also for a rare surname. */
function isShort(text: string): boolean {
  return /^[\u3400-\u9FFF]{2,3}$/.test(text)
}

function isName(text: string): boolean {
  if (!HAN_NAME.test(text)) return false
  const surname = surnameAt(text, 0)
  return surname !== '' && text.length - surname.length >= 1 && text.length - surname.length <= 2
}

/** True where both name somebody, and not the same one. Anything unclear is no difference. */
export function areDifferent(a: Speaker, b: Speaker): boolean {
  if (!isNamed(a) || !isNamed(b)) return false
  return !forms(a).some((one) => forms(b).some((two) => isPart(one, two) || isPart(two, one)))
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

/** 启航 of 冉启航, 冉 of 冉启航. */
function isPart(whole: string, part: string): boolean {
  return whole.startsWith(part) || whole.endsWith(part)
}
