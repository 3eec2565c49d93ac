import * as fc from 'fast-check'
import { type AgendaItem, ITEM_KINDS, type Meeting, type Person } from '#src/meeting/facts.ts'

const NAMES = [
  '王建国',
  '王秀英',
  '李明',
  '欧阳修远',
  '诸葛明',
  '买买提·艾力',
  'John Smith',
  'Anna-Maria O’Neil',
  '赵晓东',
  '赵晓东',
  ' ',
  '𠮷田',
]
const TITLES = [
  '县委书记',
  '县委副书记、县长',
  '县委常委、常务副县长',
  '局长',
  '副局长、四级调研员',
  'CEO',
  '代表',
  ' ',
  '主任委员',
]
const UNITS = ['县委', '青川县', '县教育局', 'Acme', '城关镇人民政府', '']
const PHRASES = [
  '传达全市大会精神',
  '听取项目推进情况汇报。',
  '王建国讲话',
  '讲话',
  '关于《实施方案（草案）》的说明',
  '一、安全生产',
  '二是抓好落实；',
  '《》',
  '“”',
  '，，',
  '能不能办到？',
  '加强\n领导',
  '  ',
  '请大家讨论……',
  'ESG report',
]

const phrase = fc.oneof(
  fc.constantFrom(...PHRASES),
  fc.string({ unit: fc.constantFrom(...'甲乙丙丁会议安全生产工作。；， “”《》\n\t'), maxLength: 30 }),
)
const filled = phrase.filter((text) => text !== '')

export const arbitraryPerson: fc.Arbitrary<Person> = fc
  .record(
    {
      name: fc.constantFrom(...NAMES),
      unit: fc.constantFrom(...UNITS),
      title: fc.constantFrom(...TITLES),
      short: fc.constantFrom('张县长', '老李', ' '),
    },
    { requiredKeys: ['name'] },
  )
  .map((person) => person as Person)

const arbitraryItem: fc.Arbitrary<Omit<AgendaItem, 'id'>> = fc
  .record(
    {
      kind: fc.constantFrom(...ITEM_KINDS, 'a-later-kind'),
      title: phrase,
      speakers: fc.array(arbitraryPerson, { maxLength: 5 }),
      standby: arbitraryPerson,
      minutes: fc.integer({ min: 1, max: 90 }),
      papers: fc.array(phrase, { maxLength: 3 }),
    },
    { requiredKeys: ['kind', 'title'] },
  )
  .map((item) => item as Omit<AgendaItem, 'id'>)

/** Any meeting that a file may hold: every optional fact there or not, every kind of item, values as clerks type them. */
export const arbitraryMeeting: fc.Arbitrary<Meeting> = fc
  .record(
    {
      schema: fc.constant(1 as const),
      name: filled,
      shortName: phrase,
      organiser: phrase,
      startsAt: fc.constantFrom('2026-11-23T09:00', '2026-11-23', '2026-02-30'),
      place: phrase,
      host: arbitraryPerson,
      leaders: fc.array(arbitraryPerson, { maxLength: 6 }),
      attendees: fc.array(phrase, { maxLength: 40 }),
      absent: fc.array(arbitraryPerson, { maxLength: 3 }),
      discipline: fc.array(phrase, { maxLength: 4 }),
      agenda: fc
        .array(arbitraryItem, { maxLength: 17 })
        .map((items) => items.map((item, index) => Object.assign({ id: `i${index}` }, item))),
      requirements: fc.array(phrase, { maxLength: 8 }),
    },
    { requiredKeys: ['schema', 'name'] },
  )
  .map((meeting) => meeting as Meeting)
