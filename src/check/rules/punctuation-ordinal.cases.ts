import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'as the standard has it', text: '一、认识\n（一）领导\n1.分工\n（1）检查\n第一，抓早' },
    { name: 'read aloud', genre: 'speech', text: '同志们：\n1、抓早\n（一）、抓细' },
    { name: 'no numbers', text: '3.5公里\n1、2号机组停运\n十.五规划\n二、三月份' },
    { name: 'inside a paragraph', text: '会议要求：1、抓早；2、抓细。' },
    { name: 'alone on its line', text: '1、' },
  ],
  invalid: [
    {
      name: '第一、',
      genre: 'report',
      text: '第一、抓早',
      expect: [{ message: 'mark', text: '第一、' }],
      fixed: '第一，抓早',
    },
    {
      name: '（一）、',
      genre: 'minutes',
      text: '（一）、抓早',
      expect: [{ message: 'mark', text: '（一）、' }],
      fixed: '（一）抓早',
    },
    {
      name: '一.',
      genre: 'plan',
      text: '一.抓早\n二．抓细',
      expect: [{ message: 'mark' }, { message: 'mark' }],
      fixed: '一、抓早\n二、抓细',
    },
    {
      name: '1、',
      genre: 'record',
      text: '1、抓早\n12、抓细',
      expect: [
        { message: 'mark', text: '1、' },
        { message: 'mark', text: '12、' },
      ],
      fixed: '1.抓早\n12.抓细',
    },
  ],
}
