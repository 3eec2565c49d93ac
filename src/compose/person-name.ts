import type { Person } from '#src/meeting/facts.ts'
import { cleanValue } from './clean-value.ts'

const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 ' +
    '慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 ' +
    '令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五 纳兰'
  ).split(' '),
)

/** Posts as they are called in speech; 副 is kept before them. Longer ones first. */
const POSTS = (
  '主任委员 总工程师 总经济师 总会计师 秘书长 检察长 总经理 董事长 理事长 监事长 书记 主席 主任 部长 局长 处长 科长 厅长 司长 ' +
  '院长 校长 会长 县长 市长 省长 区长 镇长 乡长 州长 旗长 盟长 村长 馆长 站长 所长 队长 园长 台长 社长 行长 组长 ' +
  '专员 总裁 经理 教授 研究员 院士 主编 工程师'
).split(' ')

/** Grades and memberships are no form of address (contracts: 职级不作口头称呼). */
const NOT_SPOKEN = /(?:巡视员|调研员|主任科员|科员|常委|(?<!主任)委员|成员)$/u
const HEAD_OF_GOVERNMENT = /副?(?:省|市|州|县|区|旗|乡|镇|盟)长$/u

/** Unit and title and name in one: 县政府办公室主任张建国. What the title repeats of the unit is said once. Empty when nothing is known. */
export function titledName(person: Person): string {
  return glue(glueUnit(cleanValue(person.unit), cleanValue(person.title)), cleanValue(person.name))
}

/**
 * The full form of the first mention: unit, title, name and 同志. Without 同志 for names in Latin letters and for those
 * that carry a form of address already.
 */
export function fullName(person: Person): string {
  const name = cleanValue(person.name)
  const titled = titledName(person)
  if (name === '' || !/\p{Script=Han}/u.test(name) || /(?:同志|先生|女士|小姐)$/u.test(name)) return titled
  return `${titled}同志`
}

/** Everyone whose name is spoken in a paper: decides whether a surname is enough. */
export interface Roster {
  /** By the first character of the name. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>
  /** Who is called so. */
  readonly shorts: ReadonlyMap<string, ReadonlySet<string>>
}

/** The roster of these people. One person may stand in it several times. */
export function rosterOf(people: readonly Person[]): Roster {
  const names = new Map<string, Set<string>>()
  const shorts = new Map<string, Set<string>>()
  for (const person of people) {
    const name = cleanValue(person.name)
    const short = cleanValue(person.short)
    for (const [map, key] of [
      [names, [...name][0] ?? ''],
      [shorts, short],
    ] as const)
      map.set(key, (map.get(key) ?? new Set()).add(name))
  }
  return { names, shorts }
}

/**
 * The form of later mentions (承接): the person's own `short` if given; surname and title for a name of three characters
 * (张县长), 副 kept; full name and title for one-character given names, compound surnames, names with ·, foreign names and
 * where two people of the roster share the surname; name and 同志 where no post can be called.
 */
export function spokenName(person: Person, roster: Roster): string {
  const short = cleanValue(person.short)
  const name = cleanValue(person.name)
  if (short && (roster.shorts.get(short)?.size ?? 0) < 2) return short
  if (name === '') return titledName(person)
  if (!/\p{Script=Han}/u.test(name)) return glue(cleanValue(person.title), name)
  const post = spokenPost(cleanValue(person.title))
  if (post === '') return fullName({ name })
  const surname = shortSurname(name)
  if (surname === null) return name + post
  return ((roster.names.get(surname)?.size ?? 0) > 1 ? name : surname) + post
}

/** The surname that may stand for the whole name, or null when the name is not to be shortened. */
function shortSurname(name: string): string | null {
  if (!/^\p{Script=Han}{3}$/u.test(name)) return null
  return COMPOUND_SURNAMES.has([...name].slice(0, 2).join('')) ? null : ([...name][0] ?? null)
}

/** The highest real post of a title with several: 县委副书记、县长 → 县长. Empty when none can be called. */
function spokenPost(title: string): string {
  const parts = title
    .split(/[、，,；;/]|兼/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NOT_SPOKEN.test(part))
  const chosen = parts.find((part) => HEAD_OF_GOVERNMENT.test(part)) ?? parts.at(-1) ?? ''
  const post = POSTS.find((candidate) => chosen.endsWith(candidate))
  if (!post) return ''
  return chosen.slice(0, -post.length).endsWith('副') ? `副${post}` : post
}

/** Two stretches; between two words in Latin letters a blank. */
function glue(before: string, after: string): string {
  return /[A-Za-z0-9.]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? `${before} ${after}` : before + after
}

/** 青川县委 + 县委书记 → 青川县委书记. */
function glueUnit(unit: string, title: string): string {
  for (let length = Math.min(unit.length, title.length); length >= 2; length -= 1)
    if (unit.endsWith(title.slice(0, length))) return unit + title.slice(length)
  return glue(unit, title)
}
