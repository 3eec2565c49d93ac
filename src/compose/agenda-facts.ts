import { chineseNumeral } from '#src/core/numerals.ts'
import { ITEM_WORDINGS } from '#src/genres/generated/item-wordings.ts'
import type { ItemWording } from '#src/genres/item-wording.ts'
import type { WordingCondition } from '#src/genres/slots.ts'
import { type AgendaItem, type ItemKind, itemKind, type Person } from '#src/meeting/facts.ts'
import { choose } from './choose.ts'
import { cleanLine, cleanValue } from './clean-value.ts'
import type { Facts } from './facts.ts'
import { joinAll, wholeText } from './join-text.ts'
import { paragraphsOfWording } from './parsed-wording.ts'
import { personFacts } from './person-facts.ts'
import { fullName, type Roster, spokenName } from './person-name.ts'
import { render, renderEach } from './render.ts'

/** An agenda item ready to be worded. */
export interface ItemFacts {
  readonly id: string
  /** False for a photo or a break: it is carried out between the items, and is no 第N项. */
  readonly counted: boolean
  readonly facts: Facts
  /** Paragraphs of the item's script behind the first, which is the slot 主持语. */
  readonly more: readonly string[]
  /** 承接语 and 任务语; empty when nothing is said of it. */
  readonly recap: string
  readonly task: string
}

const WORDING_OF = new Map<ItemKind, ItemWording>(ITEM_WORDINGS.map((wording) => [wording.kind, wording]))
const BLANK_ITEM: AgendaItem = { id: '', kind: 'other', title: '' }

/** True when an item of this kind is announced and numbered. */
export function isCounted(item: Pick<AgendaItem, 'kind'>): boolean {
  return wordingOf(item).preview.length > 0
}

/** True when minutes report what became of an item of this kind. */
export function isMatter(item: Pick<AgendaItem, 'kind'>): boolean {
  return wordingOf(item).minutes.length > 0
}

/**
 * The items in their order. Without a numbered item there is one blank item, so that the paper shows where it goes. `seed` turns the wheel of alternatives; two items of one kind in a row get different ones.
 */
export function agendaFacts(own: readonly AgendaItem[], around: Facts, roster: Roster, seed: number): ItemFacts[] {
  const items = own.some(isCounted) ? own : [BLANK_ITEM, ...own]
  const total = items.filter(isCounted).length
  const seen = new Map<ItemKind, number>()
  let number = 0
  return items.map((item) => {
    const counted = isCounted(item)
    if (counted) number += 1
    const kind = itemKind(item)
    const turn = seen.get(kind) ?? 0
    seen.set(kind, turn + 1)
    const place = { counted, number, total }
    return itemFacts(item, place, around, roster, seed + turn)
  })
}

interface ItemPlace {
  readonly counted: boolean
  readonly number: number
  readonly total: number
}

function itemFacts(item: AgendaItem, place: ItemPlace, around: Facts, roster: Roster, turn: number): ItemFacts {
  const wording = wordingOf(item)
  const speakers = (item.speakers ?? []).filter((person) => fullName(person) !== '')
  const people = personFacts(speakers, null, roster)
  const names = speakers.map(fullName)
  const title = cleanLine(item.title)
  const topic = topicOf(title, wording, speakers)
  const slots = {
    序号: place.counted ? chineseNumeral(place.number) : '',
    名称: title,
    议题: topic,
    发言人: joinNames(names),
    发言人承接: joinNames(speakers.map((person) => spokenName(person, roster))),
    发言人数: names.length > 0 ? chineseCount(names.length) : '',
    首位发言人: names[0] ?? '',
    候补发言人: names[1] ?? '',
    文件: papersOf(item) || topic,
  }
  const bare: Facts = {
    slots,
    lists: { 发言人: people, 其余发言人: people.slice(1) },
    conditions: new Set(conditionsOf(place, speakers.length)),
    around,
  }
  const say = (ways: ItemWording['preview']): string[] => scriptOf(ways, bare, turn)
  const [preview = ''] = say(wording.preview)
  const [script = '', ...more] = say(wording.script)
  const [recap = ''] = say(wording.recap)
  const [task = ''] = topic === '' ? [] : say(wording.task)
  const [minutes = ''] = say(wording.minutes)
  const said = {
    预告: preview.includes('【') && title !== '' ? title : preview,
    主持语: script,
    承接语: recap,
    任务语: task,
    纪要语: minutes,
  }
  return {
    id: item.id,
    counted: place.counted,
    facts: { ...bare, slots: { ...slots, ...said } },
    more,
    recap,
    task,
  }
}

function wordingOf(item: Pick<AgendaItem, 'kind'>): ItemWording {
  const wording = WORDING_OF.get(itemKind(item))
  if (!wording) throw new Error(`no wording for the kind ${item.kind}`)
  return wording
}

function scriptOf(ways: ItemWording['preview'], facts: Facts, turn: number): string[] {
  const way = choose(ways, turn)
  if (!way) return []
  return paragraphsOfWording(way, 'item')
    .flatMap(({ nodes }) => {
      const [only] = nodes
      if (only?.kind === 'repeat' && only.joiner === null) return renderEach(only, facts)
      return [render(nodes, facts)]
    })
    .map((part) => wholeText(part.text))
    .filter((text) => text !== '')
}

function conditionsOf(place: ItemPlace, speakers: number): WordingCondition[] {
  const found: WordingCondition[] = [speakers > 1 ? '多人' : '一人']
  if (place.counted && place.number === 1) found.push('首项')
  else if (place.counted && place.number === place.total) found.push('末项')
  else if (place.counted) found.push('中间项')
  return found
}

/**
 * What the item is about: its title without the speaker and the act, which the wording says itself. A title that says
 * nothing else gives nothing.
 */
function topicOf(title: string, wording: ItemWording, speakers: readonly Person[]): string {
  let text = title
  for (const speaker of speakers) {
    const name = cleanValue(speaker.name)
    const at = name === '' ? -1 : text.indexOf(name)
    if (at >= 0) text = cleanValue(text.slice(at + name.length).replace(/^同志/u, ''))
  }
  const lead = wording.lead.find((word) => text.startsWith(word))
  text = cleanValue(text.slice(lead?.length ?? 0).replace(/^关于/u, ''))
  const tail = wording.tail.find((word) => text.endsWith(word))
  text = cleanValue(text.slice(0, text.length - (tail?.length ?? 0)).replace(/的$/u, ''))
  return text
}

const QUOTED_TITLE = /^[^《》]*(?:《[^《》]+》[^《》]*)+$/u

/** The papers of an item, each in 《》 once. */
function papersOf(item: AgendaItem): string {
  return (item.papers ?? [])
    .map(cleanValue)
    .map((paper) => (QUOTED_TITLE.test(paper) ? paper : cleanValue(paper.replace(/[《》]/gu, ''))))
    .filter((paper) => paper !== '')
    .map((paper) => (paper.includes('《') ? paper : `《${paper}》`))
    .join('')
}

function joinNames(names: readonly string[]): string {
  return joinAll(names, names.some((name) => name.includes('、')) ? '，' : '、')
}

function chineseCount(count: number): string {
  return count === 2 ? '两' : chineseNumeral(count)
}
