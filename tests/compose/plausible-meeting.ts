import * as fc from 'fast-check'
import type { AgendaItem, Meeting, Person } from '#src/meeting/facts.ts'

const person: fc.Arbitrary<Person> = fc.constantFrom(
  { name: '陈志远', title: '局长', unit: '县教育局' },
  { name: '欧阳修远', title: '副县长', unit: '县政府' },
  { name: '孙丽华', title: '主任' },
  { name: '李明', title: '科长', unit: '县水利局' },
)
const TITLED: readonly (readonly [string, string])[] = [
  ['relay', '传达全省水利会议精神'],
  ['brief', '三季度水质监测情况'],
  ['report', '河道清理推进情况'],
  ['review', '《河道管护办法（草案）》'],
  ['vote', '《河道管护办法（草案）》'],
  ['discuss', '明年经费安排'],
  ['deploy', '冬季管护任务'],
  ['exchange', ''],
  ['pledge', ''],
  ['sign', '签订管护责任书'],
  ['photo', '合影'],
  ['break', '休会'],
  ['speech', ''],
]
const item: fc.Arbitrary<Omit<AgendaItem, 'id'>> = fc
  .record({ titled: fc.constantFrom(...TITLED), speakers: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }) })
  .map(({ titled: [kind, title], speakers }) => ({ kind, title, speakers }))

/** Meetings as they are held: whole facts, much or little of them, whose name tells no 会议类型. */
export const plausibleMeeting: fc.Arbitrary<Meeting> = fc
  .record(
    {
      schema: fc.constant(1 as const),
      name: fc.constantFrom('全县河道管护会议', '青川县水利局会议'),
      organiser: fc.constantFrom('县政府办公室', '青川县水利局'),
      startsAt: fc.constantFrom('2026-11-23T09:00', '2026-11-23'),
      place: fc.constantFrom('县政府三楼会议室', '机关礼堂'),
      host: person,
      leaders: fc.uniqueArray(person, { maxLength: 3 }),
      attendees: fc.subarray(['各乡镇负责同志', '县直有关部门主要负责同志', '各河道管护站站长']),
      absent: fc.uniqueArray(person, { maxLength: 2 }),
      discipline: fc.subarray(['请把手机调到静音', '不随意走动']),
      agenda: fc
        .uniqueArray(item, { maxLength: 7, selector: ({ kind }) => kind })
        .filter((items) => items.length === 0 || items.some(({ kind }) => kind !== 'photo' && kind !== 'break'))
        .map((items) => items.map((entry, index) => Object.assign({ id: `i${index}` }, entry))),
      requirements: fc.subarray(['抓好学习传达', '压实管护责任', '严格督查考核', '及时报送信息']),
    },
    { requiredKeys: ['schema', 'name'] },
  )
  .map((meeting) => meeting as Meeting)
