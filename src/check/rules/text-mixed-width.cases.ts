import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'full width', text: '同志们，今天的会议（第一次）：通报情况；安排工作。' },
    { name: 'numbers and times', text: '上午8:30开会，投入1,000万元，比分3:2。' },
    { name: 'English', text: '代号为“Plan A (draft), part 2; see http://a.cn/x?y=1”。' },
    { name: 'half width throughout, no full-width mark at all', text: '同志们,现在开会' },
    { name: 'a Markdown link', text: '见[通知](说明.html)。' },
  ],
  invalid: [
    {
      name: 'commas',
      text: '同志们,现在开会。',
      expect: [{ message: 'mixed', text: ',', data: { count: 1 } }],
      fixed: '同志们，现在开会。',
    },
    {
      name: 'all of them, said once',
      text: '会议要求:(一)抓早;(二)抓细(含检查)!为什么?增长57%,比上年快。',
      expect: [{ message: 'mixed', text: ':', data: { count: 11 } }],
      fixed: '会议要求：（一）抓早；（二）抓细（含检查）！为什么？增长57%，比上年快。',
    },
    {
      name: 'behind a bracket that becomes full-width',
      text: '要求(含检查),2项。',
      expect: [{ message: 'mixed', data: { count: 3 } }],
      fixed: '要求（含检查），2项。',
    },
    {
      name: 'before a number',
      text: '时间:2026年3月1日8:30。',
      expect: [{ message: 'mixed', text: ':' }],
      fixed: '时间：2026年3月1日8:30。',
    },
    {
      name: 'behind a foreign word',
      text: '看PPT,请安静。',
      expect: [{ message: 'mixed', text: ',' }],
      fixed: '看PPT，请安静。',
    },
  ],
}
