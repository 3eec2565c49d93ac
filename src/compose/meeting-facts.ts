import { chineseNumeral } from '#src/core/numerals.ts'
import type { WordingCondition } from '#src/genres/slots.ts'
import { formatDate, formatDateTime } from '#src/meeting/dates.ts'
import type { Meeting, Person } from '#src/meeting/facts.ts'
import { agendaFacts, type ItemFacts, isMatter } from './agenda-facts.ts'
import { cleanLine, cleanValue } from './clean-value.ts'
import type { Facts } from './facts.ts'
import { joinAll } from './join-text.ts'
import { personFacts } from './person-facts.ts'
import { rosterOf, titledName } from './person-name.ts'
import { SECTION_NUMBER } from './section-numbers.ts'

/** A meeting ready to be worded. */
export interface MeetingFacts {
  readonly facts: Facts
  readonly items: readonly ItemFacts[]
  /** The items that minutes report, numbered among themselves. */
  readonly matters: readonly ItemFacts[]
}

/** So many topics are named one by one; behind them stands 等. */
const NAMED_TOPICS = 3
const NAMED_TASKS = 4

/** Everything that wording may name of a meeting. Counts are of what is really written. */
export function meetingFacts(meeting: Meeting, seed: number): MeetingFacts {
  const roster = rosterOf(peopleOf(meeting))
  const leaders = personFacts(meeting.leaders ?? [], null, roster)
  const requirements = lineFacts(meeting.requirements)
  const absent = personFacts(meeting.absent ?? [], null, roster)
  const slots = {
    会议名称: cleanValue(meeting.name),
    会议简称: cleanValue(meeting.shortName) || cleanValue(meeting.name),
    主办单位: cleanValue(meeting.organiser),
    会议日期: formatDate(meeting.startsAt ?? '') ?? '',
    会议时间: formatDateTime(meeting.startsAt ?? '') ?? '',
    会议地点: cleanValue(meeting.place),
    主持人: meeting.host ? titledName(meeting.host) : '',
    主持人姓名: cleanValue(meeting.host?.name),
    领导数: countText(leaders.length),
    要求数: countText(requirements.length),
    请假数: countText(absent.length),
    节次: SECTION_NUMBER,
  }
  const people: Facts = {
    slots,
    lists: {
      领导: leaders,
      请假: absent,
      要求: requirements,
      纪律: lineFacts(meeting.discipline),
      参会: lineFacts(meeting.attendees),
    },
    conditions: new Set(),
    around: null,
  }
  const agenda = meeting.agenda ?? []
  const items = agendaFacts(agenda, people, roster, seed)
  const matters = agendaFacts(agenda.filter(isMatter), people, roster, seed)
  const counted = items.filter((item) => item.counted)
  const facts: Facts = {
    slots: {
      ...slots,
      议程数: countText(counted.length),
      会议任务: tasksText(counted),
      研究事项: topicsText(matters),
    },
    lists: {
      ...people.lists,
      议程: counted.map((item) => item.facts),
      承接: counted.filter((item) => item.recap !== '').map((item) => item.facts),
      任务: counted.filter((item) => item.task !== '').map((item) => item.facts),
    },
    conditions: new Set(conditionsOf(counted.length, leaders.length, requirements.length)),
    around: null,
  }
  const onlyMatters: Facts = {
    ...facts,
    conditions: new Set(conditionsOf(matters.length, leaders.length, requirements.length)),
  }
  return {
    facts,
    items: items.map((item) => within(item, facts)),
    matters: matters.map((item) => within(item, onlyMatters)),
  }
}

function within(item: ItemFacts, around: Facts): ItemFacts {
  return { ...item, facts: { ...item.facts, around } }
}

function peopleOf(meeting: Meeting): Person[] {
  return [
    ...(meeting.host ? [meeting.host] : []),
    ...(meeting.leaders ?? []),
    ...(meeting.agenda ?? []).flatMap((item) => item.speakers ?? []),
  ]
}

function lineFacts(lines: readonly string[] | undefined): Facts[] {
  return (lines ?? [])
    .map(cleanLine)
    .filter((line) => line !== '')
    .map((line, index) => ({
      slots: { 序号: chineseNumeral(index + 1), 内容: line },
      lists: {},
      conditions: new Set(),
      around: null,
    }))
}

function conditionsOf(items: number, leaders: number, requirements: number): WordingCondition[] {
  const found: WordingCondition[] = [items > 1 ? '多项' : '一项']
  if (leaders > 0) found.push('有领导')
  if (requirements === 0) found.push('无要求')
  else found.push('有要求', requirements === 1 ? '一条要求' : '多条要求')
  return found
}

function tasksText(items: readonly ItemFacts[]): string {
  const tasks = [...new Set(items.map((item) => item.task))].filter((task) => task !== '' && !task.includes('【'))
  return joinAll(tasks.slice(0, NAMED_TASKS), '，')
}

function topicsText(items: readonly ItemFacts[]): string {
  const topics = items.map((item) => item.facts.slots.议题 ?? '').filter((topic) => topic !== '')
  const named = joinAll(topics.slice(0, NAMED_TOPICS), '、')
  return topics.length > 1 ? `${named}等事项` : named
}

function countText(count: number): string {
  if (count === 0) return ''
  return count === 2 ? '两' : chineseNumeral(count)
}
