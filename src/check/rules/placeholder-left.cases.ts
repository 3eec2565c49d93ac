import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'nothing left', text: '会议由张华同志主持。' },
    { name: 'a blank to sign on', text: '主持人签名：________' },
    { name: 'a caption', text: '【会议主题】安全生产' },
    { name: 'dots', text: '会议听取了发言……' },
    { name: 'multiplication', text: '展板尺寸为2×3米。' },
  ],
  invalid: [
    { name: 'of our own skeleton', text: '由【责任单位】负责。', expect: [{ message: 'left', text: '【责任单位】' }] },
    {
      name: 'a date',
      text: '定于×月×日召开。',
      expect: [
        { message: 'left', text: '×' },
        { message: 'left', text: '×' },
      ],
    },
    { name: 'a year', text: '20xx年工作要点', expect: [{ message: 'left', text: '20xx' }] },
    { name: 'a line', text: '参观了____村。', expect: [{ message: 'left', text: '____' }] },
    { name: 'undecided', text: '地点：（待定）', expect: [{ message: 'left', text: '（待定）' }] },
  ],
}
