import type { Range } from '#src/core/draft.ts'
import { type FullName, nameAt, nameBefore, surnameBefore } from './name.ts'
import { type Post, postsIn } from './post.ts'

/** A person as named at one place: 县委副书记、县长陈立群同志, 陈立群县长, 陈县长. */
export interface PersonMention extends Range {
  /** The full name; empty where only the surname is said. */
  readonly name: string
  /** Empty for names with ·. */
  readonly surname: string
  /** As written, without the unit of a single post; empty where none is said (陈立群同志). */
  readonly title: string
  /** The unit of a single post (县水利局); empty where none is said. */
  readonly unit: string
  /** The posts that `title` holds, in order. */
  readonly posts: readonly Post[]
}

/**
 * The people who are named in `[start, end)` together with a post or as 同志, in text order. Precise rather than complete:
 * a name is read only where its surroundings show where it begins and ends. Offsets into `text`. Linear.
 */
export function peopleIn(text: string, start: number, end: number): PersonMention[] {
  const found: PersonMention[] = []
  const nameless: (readonly Post[])[] = []
  const posts = postsIn(text, start, end)
  let chain: readonly Post[] = []
  for (const [index, post] of posts.entries()) {
    const previous = posts[index - 1]
    chain = previous && isJoined(text, previous, post) ? [...chain, post].slice(-MOST_POSTS) : [post]
    const free = found.at(-1)?.end ?? start
    const after = nameBehind(text, chain, end)
    if (after) found.push(mention(text, after, chain, after.end), ...further(text, after, post, end))
    else {
      const before = mentionBefore(text, chain, free)
      if (before) found.push(before)
      else nameless.push(chain)
    }
  }
  return withComrades(text, start, end, [...found, ...knownNames(text, end, nameless, found)])
}

/** 局长郑国梁谈得好: what follows does not show where the name ends, but it is known from another place. */
function knownNames(
  text: string,
  end: number,
  nameless: readonly (readonly Post[])[],
  found: readonly PersonMention[],
): PersonMention[] {
  const surnames = new Map(found.flatMap((m) => (m.name === '' ? [] : [[m.name, m.surname]])))
  if (surnames.size === 0) return []
  return nameless.flatMap((chain) => {
    const at = chain.at(-1)?.end ?? end
    const name = [4, 3, 2].map((length) => text.slice(at, at + length)).find((piece) => surnames.has(piece))
    if (name === undefined || at + name.length > end) return []
    const place = { start: at, end: at + name.length, name, surname: surnames.get(name) ?? '' }
    return [mention(text, place, chain, place.end)]
  })
}

const MOST_POSTS = 6

/** 县委副书记、县长: the posts of one person; in 主任、欧阳静书记 the second is another's. */
function isJoined(text: string, before: Post, post: Post): boolean {
  if (nameBefore(text, post.start, post.at)) return false
  return /^(?:、|兼|[ 　])$/.test(text.slice(before.end, post.start)) || before.end === post.start
}

/** The name behind the last post: 县长陈立群, 局长 韩志国. */
function nameBehind(text: string, chain: readonly Post[], end: number): FullName | null {
  const last = chain.at(-1)
  if (!last) return null
  const gap = /[ 　\t]{0,3}/y
  gap.lastIndex = last.end
  const width = gap.exec(text)?.[0].length ?? 0
  const first = chain[0]?.start ?? last.start
  // A table may put the post behind its name: then a blank parts two people.
  if (width > 0 && !/^$|[\n\u2028：:，。；、（(]/.test(text.slice(Math.max(0, first - 1), first))) return null
  return nameAt(text, last.end + width, end)
}

/** 陈立群县长, 陈立群（副县长）, 陈县长. */
function mentionBefore(text: string, chain: readonly Post[], free: number): PersonMention | null {
  const [first] = chain
  const last = chain.at(-1)
  if (!first || !last) return null
  if (/[（(]/.test(text[first.start - 1] ?? '')) {
    const name = nameBefore(text, free, first.start - 1)
    return name && mention(text, name, chain, last.end)
  }
  if (chain.length > 1) return null
  const own = { ...first, start: first.at, unit: '' }
  const name = nameBefore(text, free, first.at)
  if (name) return mention(text, name, [own], first.end)
  const surname = surnameBefore(text, free, first.at)
  const at = first.at - surname.length
  return surname === '' || isVerb(surname, first)
    ? null
    : mention(text, { start: at, end: first.at, name: '', surname }, [own], first.end)
}

/** 任组长, 向书记 …: more often a verb than a surname. */
function isVerb(surname: string, post: Post): boolean {
  return surname === '向' || (surname === '任' && post.base === '组长')
}

function mention(text: string, name: FullName, posts: readonly Post[], end: number): PersonMention {
  const [first] = posts
  const last = posts.at(-1)
  const single = posts.length === 1 && first
  return {
    start: Math.min(name.start, first?.start ?? name.start),
    end,
    name: name.name,
    surname: name.surname,
    title: single ? text.slice(first.at, first.end) : text.slice(first?.start ?? end, last?.end ?? end),
    unit: single ? first.unit : '',
    posts,
  }
}

/** 副局长罗静、马东升: a post that several may hold holds for all of them; of others the next name has none. */
function further(text: string, first: FullName, post: Post, end: number): PersonMention[] {
  const found: PersonMention[] = []
  let at = first.end
  while (text[at] === '、') {
    const next = nameAt(text, at + 1, end)
    if (!next || !ENDS_NAME.test(text[next.end] ?? '')) break
    const shared = post.deputy ? [post] : []
    found.push({ ...mention(text, next, shared, next.end), start: next.start })
    at = next.end
  }
  return found
}

const ENDS_NAME = /^$|[、，。；,;\n（(\s]/

/** Adds those called 同志, 先生 or 女士 without a post: 陈立群同志, and 立群同志 where one full name in the text ends so. */
function withComrades(text: string, start: number, end: number, titled: readonly PersonMention[]): PersonMention[] {
  const found = [...titled]
  const taken = new Set(titled.map((m) => m.end))
  const byGiven = new Map<string, string | null>()
  for (const { name } of titled) {
    const given = name.slice(-2)
    if (name.length > 2) byGiven.set(given, (byGiven.get(given) ?? name) === name ? name : null)
  }
  for (const match of text.slice(start, end).matchAll(/同志(?!们)|先生(?!们)|女士(?!们)/g)) {
    const at = start + match.index
    if (taken.has(at)) continue
    const name = nameBefore(text, start, at)
    const given = text.slice(Math.max(start, at - 2), at)
    const only = name ? null : byGiven.get(given)
    if (name) found.push(mention(text, name, [], name.end))
    else if (only) found.push(mention(text, { start: at - 2, end: at, name: only, surname: only.slice(0, -2) }, [], at))
  }
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
