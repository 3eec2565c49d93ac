import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'right', text: '定于2026年9月3日（星期四）上午9时召开。' },
    { name: 'right, Sunday written as 天', text: '2026年9月6日（星期天）休息。' },
    { name: 'right, in Chinese numerals', text: '二〇二六年九月三日，星期四，局三楼会议室。' },
    { name: 'right, weekday first', text: '请于周五（2026年9月4日）前报送。' },
    { name: 'no year anywhere', text: '定于9月3日（星期五）召开。' },
    { name: 'papers of two years', text: '时间：2025年9月3日\n落款如下，9月4日（星期四）报送。\n2026年9月3日' },
    { name: 'last year’s', text: '时间：2026年9月3日\n去年9月3日（星期三）的会议已经明确。' },
    { name: 'a name', text: '2026年9月3日周一鸣同志到会。' },
    { name: 'a week, not a weekday', text: '2026年9月3日，周边群众参加；每周五报进度。' },
    { name: 'the turn of the year', text: '时间：2026年12月28日\n请于1月5日（星期二）前报送。' },
    { name: 'a span and its two weekdays', text: '2026年9月3日至5日（星期四至星期六）集中培训。' },
    { name: 'a span and one weekday: whose?', text: '2026年9月3日至5日（星期五）集中培训。' },
    {
      name: 'a title’s year, or the next at its turn',
      text: '2026年全县总结表彰大会主持词\n同志们：\n现在开会。\n请于1月15日（星期五）前报送。\n散会。',
    },
    { name: 'no such day', text: '定于2026年2月30日（星期一）召开。' },
    { name: 'of one of two years', text: '时间：2026年3月26日\n比赛定于10月31日（星期五）。' },
  ],
  invalid: [
    {
      name: 'in brackets',
      text: '定于2026年9月3日（星期五）上午9时召开。',
      expect: [{ message: 'weekday', text: '星期五', data: { year: 2026, month: 9, day: 3, written: 5, actual: 4 } }],
      fixed: '定于2026年9月3日（星期四）上午9时召开。',
    },
    {
      name: 'without brackets',
      text: '时间：2026年9月3日 星期三 上午',
      expect: [{ message: 'weekday', text: '星期三' }],
      fixed: '时间：2026年9月3日 星期四 上午',
    },
    { name: 'short form', text: '2026年9月3日（周二）开会', expect: [{ message: 'weekday', text: '周二' }] },
    { name: 'half-width brackets', text: '2026年9月3日(星期日)', expect: [{ message: 'weekday', text: '星期日' }] },
    {
      name: 'Chinese numerals',
      text: '二〇二六年九月三日，星期五。',
      expect: [{ message: 'weekday', text: '星期五' }],
    },
    { name: 'numeric', text: '2026-09-03 星期一', expect: [{ message: 'weekday', text: '星期一' }] },
    { name: 'dots', text: '2026.9.3（周一）', expect: [{ message: 'weekday', text: '周一' }] },
    {
      name: 'weekday first',
      text: '请于周四（2026年9月4日）前报送。',
      expect: [{ message: 'weekday', text: '周四' }],
      fixed: '请于周五（2026年9月4日）前报送。',
    },
    {
      name: 'the year stands in the time label',
      text: '时间：2026年9月3日上午\n请各单位于9月10日（星期五）前报送。',
      expect: [{ message: 'weekday', text: '星期五', data: { year: 2026, month: 9, day: 10, written: 5, actual: 4 } }],
      fixed: '时间：2026年9月3日上午\n请各单位于9月10日（星期四）前报送。',
    },
    {
      name: 'the year stands at the end',
      text: '关于召开会议的通知\n定于9月10日（星期五）召开，请参加。\n县政府办公室\n2026年9月3日',
      expect: [{ message: 'weekday', text: '星期五' }],
    },
    {
      name: 'the end of a span',
      text: '2026年9月3日至5日（星期四至星期日）集中培训。',
      expect: [{ message: 'weekday', text: '星期日', data: { year: 2026, month: 9, day: 5, written: 0, actual: 6 } }],
      fixed: '2026年9月3日至5日（星期四至星期六）集中培训。',
    },
    {
      name: 'the turn of the year',
      text: '时间：2026年12月28日\n请于1月5日（星期一）前报送。',
      expect: [{ message: 'weekday', text: '星期一', data: { year: 2027, month: 1, day: 5, written: 1, actual: 2 } }],
    },
    {
      name: 'two of them',
      text: '2026年9月3日（星期五）报到，2026年9月4日（星期六）开会。',
      expect: [
        { message: 'weekday', text: '星期五' },
        { message: 'weekday', text: '星期六' },
      ],
    },
    {
      name: 'of neither of two years',
      text: '时间：2026年3月26日\n比赛定于10月31日（星期日）。',
      expect: [{ message: 'weekday', data: { year: 2026, month: 10, day: 31, written: 0, actual: 6 } }],
    },
    {
      name: 'a month at the end',
      text: '工作汇报\n3月27日（星期一）上会。\n信息中心\n2026年3月',
      expect: [{ message: 'weekday' }],
    },
    { name: 'a leap day', text: '2028年2月29日（星期一）', expect: [{ message: 'weekday', text: '星期一' }] },
  ],
}
