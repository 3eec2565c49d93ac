import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'pairs', text: '会议学习了《关于“十五五”规划的通知》（县发〔2026〕3号），强调“抓‘关键少数’”。' },
    { name: 'half and full width', text: '各县(市、区）负责同志（含副职)参加。' },
    {
      name: 'a quotation over paragraphs, closed at the end',
      text: '他说：“第一，抓早。\n第二，抓细。\n第三，抓实。”',
    },
    { name: 'each paragraph opens it again', text: '他说：“第一，抓早。\n“第二，抓细。\n“第三，抓实。”' },
    { name: 'numbers with one bracket', text: '1）修路。\n2）架桥：a）勘测；b)施工。\n一)总结。' },
    { name: 'an apostrophe', text: '代号为Let’s go的活动。' },
    { name: 'straight quotes are not judged', text: '落实"两个责任，抓好"三项工作"。' },
    { name: 'a text that breaks off', text: '会议开始。\n会议学习了《关于加强' },
  ],
  invalid: [
    {
      name: 'never closed',
      text: '会议学习了《通知，研究了工作。\n会议结束。',
      expect: [{ message: 'open', text: '《', data: { mark: '《', kind: 'open' } }],
    },
    { name: 'closes nothing', text: '会议学习了通知》。', expect: [{ message: 'close', text: '》' }] },
    {
      name: 'the same twice',
      text: '抓好“三项“工作。',
      expect: [{ message: 'turned', text: '“' }],
      fixed: '抓好“三项”工作。',
    },
    {
      name: 'turned round',
      text: '抓好”三项“工作。',
      expect: [{ message: 'turned', text: '”' }],
      fixed: '抓好“三项”工作。',
    },
    {
      name: 'closed twice',
      text: '抓好”三项”工作。',
      expect: [{ message: 'turned', text: '”' }],
      fixed: '抓好“三项”工作。',
    },
    { name: 'crossing', text: '落实《关于“十五五》规划”的要求。', expect: [{ message: 'crossed', text: '”' }] },
    {
      name: 'a stage direction at the very end',
      text: '散会！（会后，请第一组留下',
      expect: [{ message: 'open', text: '（' }],
    },
    { name: 'a bracket', text: '县发〔2026〕3号（附件。\n请执行。', expect: [{ message: 'open', text: '（' }] },
  ],
}
