import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'alike', text: '一、抓早。\n二、抓细。\n三、抓实。' },
    { name: 'half and full width are another matter', text: '1.修路。\n2．架桥。\n3.治水。' },
    { name: 'levels in order', text: '一、抓早。\n（一）动员。\n1.开会。\n（1）定时间。\n二、抓细。' },
    { name: 'a level left out', text: '一、抓早。\n1.动员。\n2.部署。\n二、抓细。' },
    { name: 'spoken numbers', text: '一要抓早。\n二要抓细。' },
  ],
  invalid: [
    {
      name: 'another mark',
      text: '1、修路。\n2、架桥。\n3.治水。',
      expect: [{ message: 'mixed', text: '3.', data: { kind: 'mixed' } }],
      fixed: '1、修路。\n2、架桥。\n3、治水。',
    },
    {
      name: 'Chinese numbers',
      text: '一、抓早。\n二.抓细。\n三、抓实。',
      expect: [{ message: 'mixed' }],
      fixed: '一、抓早。\n二、抓细。\n三、抓实。',
    },
    {
      name: 'a comma behind a bracket',
      text: '（一）、抓早。\n（二）、抓细。',
      expect: [{ message: 'bracket', text: '（一）、', data: { kind: 'bracket' } }],
      fixed: '（一）抓早。\n（二）抓细。',
    },
    {
      name: 'levels reversed',
      text: '1、进展。\n（一）施工。\n（二）材料。\n2、安排。',
      expect: [{ message: 'levels', text: '（一）', data: { kind: 'levels' } }],
    },
  ],
}
