import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'as the standards have it', text: '2026年3月5日，二〇二六年三月五日，增长10%～20%。' },
    { name: 'read aloud', genre: 'speech', text: '同志们：\n二0二六年3月，26年3月。' },
    { name: 'the lunar calendar and feasts', text: '2026年八月十五，2026年三月初三，2026年十一期间。' },
    { name: 'spans of time and numbers', text: '历时12年6月完成，近10年来，一二〇团，投资100-200万元，2025-26%' },
    { name: 'a title', text: '学习《26年3月工作要点》。' },
  ],
  invalid: [
    {
      name: 'half of a date in Chinese',
      text: '二〇二六年3月5日和2026年十二月。',
      expect: [
        { message: 'mixed', text: '二〇二六年3月' },
        { message: 'mixed', text: '2026年十二月' },
      ],
      fixed: '2026年3月5日和2026年12月。',
    },
    {
      name: 'zero',
      text: '二0二六年、二零二五年、二○二四年',
      expect: [
        { message: 'zero', text: '二0二六' },
        { message: 'zero', text: '二零二五' },
        { message: 'zero', text: '二○二四' },
      ],
      fixed: '二〇二六年、二〇二五年、二〇二四年',
    },
    {
      name: 'padded',
      text: '2026年03月05日',
      expect: [
        { message: 'padded', text: '03' },
        { message: 'padded', text: '05' },
      ],
      fixed: '2026年3月5日',
    },
    { name: 'a short year', text: '于26年3月完成。', expect: [{ message: 'short', text: '26年' }] },
    {
      name: 'percent',
      text: '增长10-20%，下降1.5—2.5％',
      expect: [{ message: 'range', text: '10-20%' }, { message: 'range' }],
      fixed: '增长10%～20%，下降1.5％—2.5％',
    },
  ],
}
