import { excludingPosts, isOnePostOfTwo } from '../people/contradiction.ts'
import { type PersonMention, peopleIn } from '../people/people.ts'
import { message, type Report, type Rule } from '../rule.ts'

/** One person with posts that exclude each other, as 先生 and as 女士, or one post with two names. */
export const namesInconsistent: Rule = {
  id: 'names/inconsistent',
  severity: 'warning',
  aspect: 'people',
  modes: ['writing', 'submission'],
  restsOnAbsence: false,
  summary: { zh: '同一个人前后说法不一', en: 'One person is named in ways that exclude each other' },
  messages: {
    post: { zh: '{name}：前面是“{first}”，这里是“{later}”', en: '{name}: first {first}, here {later}' },
    address: { zh: '{name}：前面称“{first}”，这里称“{later}”', en: '{name}: first {first}, here {later}' },
    name: { zh: '{title}：前面是{first}，这里是{later}', en: '{title}: first {first}, here {later}' },
    first: { zh: '前面的说法', en: 'Named so first' },
  },
  *check({ draft: { text } }) {
    const people = peopleIn(text, 0, text.length).filter((m) => m.name !== '')
    if (people.length < 2) return
    const settled = !/任命|免去|任免|离任|接任|调任|转任|换届|新任|卸任/.test(text)
    const byName = new Map<string, PersonMention[]>()
    for (const mention of people) group(byName, mention.name, mention)
    for (const mentions of byName.values()) {
      yield* addresses(text, mentions)
      if (settled) yield* posts(text, mentions)
    }
    if (settled) yield* names(text, byName)
  },
}

function* posts(text: string, mentions: readonly PersonMention[]): Iterable<Report> {
  const titled = firstOfEach(
    mentions.filter((m) => m.posts.length > 0 && !isTold(text, m)),
    (m) => text.slice(m.posts[0]?.start, m.posts.at(-1)?.end),
  )
  for (const [i, later] of titled.entries()) {
    for (const first of titled.slice(0, i)) {
      const pair = excludingPosts(first, later)
      if (!pair) continue
      const [a, b] = pair.map((p) => text.slice(p.start, p.end))
      yield report(later, first, 'post', { name: later.name, first: a ?? '', later: b ?? '' })
      return
    }
  }
}

/** 兼任, 担任, 提名 …: what is told here is how posts change or add up. */
function isTold(text: string, { start, end }: PersonMention): boolean {
  return (
    /(?:兼|担任|提名|推选|推荐|选举|聘|当选|拟任|为)[^，。；、\n]{0,6}$/.test(
      text.slice(Math.max(0, start - 12), start),
    ) || /^(?:同志)?(?:兼|担任|当选|任)/.test(text.slice(end, end + 6))
  )
}

function* addresses(text: string, mentions: readonly PersonMention[]): Iterable<Report> {
  const called = mentions.flatMap((m) => {
    const word = /^(?:先生|女士)/.exec(text.slice(m.end, m.end + 2))?.[0]
    return word === undefined ? [] : [{ mention: m, word }]
  })
  const [first] = called
  const other = called.find((c) => c.word !== first?.word)
  if (first && other)
    yield report(other.mention, first.mention, 'address', {
      name: first.mention.name,
      first: first.word,
      later: other.word,
    })
}

function* names(text: string, byName: ReadonlyMap<string, readonly PersonMention[]>): Iterable<Report> {
  const byPost = new Map<string, PersonMention[]>()
  for (const mentions of byName.values())
    for (const m of mentions) {
      const [post, more] = m.posts
      if (!post || more || isTold(text, m)) continue
      const key = `${post.deputy ? '副' : ''}${post.base}`
      group(byPost, key, m)
    }
  for (const mentions of byPost.values()) {
    const ordered = firstOfEach(mentions, (m) => m.unit + m.name).toSorted((a, b) => a.start - b.start)
    for (const [i, later] of ordered.entries()) {
      const first = ordered.slice(0, i).find((m) => isOnePostOfTwo(m, later))
      // 副县长王建国、副县长王建军 of one list are two people.
      if (!first || !/[。！？\n\u2028]/.test(text.slice(first.end, later.start))) continue
      const title = later.unit + later.title
      yield report(later, first, 'name', { title, first: first.name, later: later.name })
      break
    }
  }
}

function group(groups: Map<string, PersonMention[]>, key: string, mention: PersonMention): void {
  const held = groups.get(key)
  if (held) held.push(mention)
  else groups.set(key, [mention])
}

/** More ways of naming one person or bearers of one post than this are a list; comparing all pairs would take long. */
const MOST = 40

function firstOfEach(
  mentions: readonly PersonMention[],
  keyOf: (mention: PersonMention) => string,
): readonly PersonMention[] {
  const first = new Map<string, PersonMention>()
  for (const mention of mentions) {
    const key = keyOf(mention)
    if (first.size < MOST && !first.has(key)) first.set(key, mention)
  }
  return [...first.values()]
}

function report(
  later: PersonMention,
  first: PersonMention,
  kind: 'post' | 'address' | 'name',
  values: Record<string, string>,
): Report {
  return {
    start: later.start,
    end: later.end,
    message: message(kind, values),
    data: { kind, ...values },
    related: [{ start: first.start, end: first.end, note: message('first') }],
  }
}
