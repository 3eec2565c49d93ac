import type { PersonMention } from './people.ts'
import type { Post } from './post.ts'
import { mayBeSameUnit } from './same-unit.ts'

/** Heads of governments: nobody is two of them. */
const GOVERNMENT: ReadonlySet<string> = new Set(['省长', '市长', '州长', '县长', '区长', '旗长', '镇长', '乡长'])
/** Heads of one unit each; 书记 and 主任 are often several things at once. */
const HEADS: ReadonlySet<string> = new Set(
  '局长 厅长 处长 科长 股长 部长 院长 校长 行长 所长 站长 馆长 台长 社长 厂长 园长 队长 庭长 总经理 董事长'
    .split(' ')
    .concat([...GOVERNMENT]),
)
/** Posts of which a unit has one. */
const SINGLE: ReadonlySet<string> = new Set([...HEADS, '书记', '主任', '会长', '理事长', '秘书长', '主席'])

/** Two posts of one person that exclude each other (副县长 and 县长); null when they may hold together. */
export function excludingPosts(a: PersonMention, b: PersonMention): readonly [Post, Post] | null {
  for (const later of b.posts) {
    const same = a.posts.some((p) => p.base === later.base && p.deputy === later.deputy && fits(p, later))
    if (same) continue
    for (const first of a.posts) {
      if (held(b, first)) continue
      if (first.base === later.base && first.deputy !== later.deputy && fits(first, later)) return [first, later]
      if (
        isTwoHeads(first, later) ||
        isPartyAndGovernment(first, later) ||
        isPartyAndGovernment(later, first) ||
        isTwoMembers(a, first, b, later)
      )
        return [first, later]
    }
  }
  return null
}

function fits(a: Post, b: Post): boolean {
  return mayBeSameUnit(a.unit, b.unit)
}

/** The other mention says this post too. */
function held(mention: PersonMention, post: Post): boolean {
  return mention.posts.some((p) => p.base === post.base && p.deputy === post.deputy && fits(p, post))
}

function isTwoHeads(a: Post, b: Post): boolean {
  if (a.deputy || b.deputy) return false
  if (a.base !== b.base) return GOVERNMENT.has(a.base) && GOVERNMENT.has(b.base)
  return HEADS.has(a.base) && !fits(a, b)
}

/** 县委书记 and 县长 of one county: two people, unless both posts are said together. */
function isPartyAndGovernment(a: Post, b: Post): boolean {
  if (a.base !== '书记' || a.deputy || b.deputy || !GOVERNMENT.has(b.base)) return false
  return /[省市县区旗]委$/.test(a.unit) && a.unit.at(-2) === b.base[0]
}

/** A 副书记 is never introduced as a mere 常委 of the same committee, unless both mentions share another post. */
function isTwoMembers(a: PersonMention, first: Post, b: PersonMention, later: Post): boolean {
  const member = (m: PersonMention, p: Post): boolean => p.base === '常委' && !m.posts.some((x) => x.base === '书记')
  const secretary = (p: Post): boolean => p.base === '书记' && p.deputy
  return (
    !a.posts.some((p) => held(b, p)) &&
    first.unit !== '' &&
    first.unit === later.unit &&
    ((member(a, first) && secretary(later)) || (member(b, later) && secretary(first)))
  )
}

/** True when two mentions with different names hold one post that only one person can hold, or are one name misspelt. */
export function isOnePostOfTwo(a: PersonMention, b: PersonMention): boolean {
  const [first, more] = a.posts
  const [later, further] = b.posts
  if (!first || !later || more || further || a.name === b.name) return false
  if (first.base !== later.base || first.deputy !== later.deputy) return false
  const sameUnit = first.unit.length >= 3 && first.unit === later.unit
  if (sameUnit && !first.deputy && SINGLE.has(first.base)) return true
  return isSlip(a.name, b.name) && (SINGLE.has(first.base) || sameUnit) && fits(first, later)
}

/** 谷松年 and 谷松林, 高远程 and 高程远: three characters, one of the given name other, or the two in the other order. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== 3 || b.length !== 3 || a[0] !== b[0]) return false
  return a[1] === b[1] || a[2] === b[2] || (a[1] === b[2] && a[2] === b[1])
}
