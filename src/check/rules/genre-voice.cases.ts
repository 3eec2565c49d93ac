import type { RuleCases } from '../rule-cases.ts'

const HEAD = '河道治理专题会议纪要\n2026年5月8日，副县长林涛在县政府会议室主持召开会议，研究河道治理工作。\n'

export const cases: RuleCases = {
  valid: [
    { name: 'the meeting speaks', text: `${HEAD}会议议定，由县水利局牵头。` },
    { name: 'our county, oneself', text: `${HEAD}会议要求，我县各部门要自我加压，我市同步推进。` },
    { name: 'quoted', text: `${HEAD}会议强调，要讲好“我们的河”故事，开展“我为群众办实事”。` },
    { name: 'a speech', text: '同志们：\n下面我讲三点意见，我们要抓好落实。' },
  ],
  invalid: [
    { name: '我们', text: `${HEAD}会议强调，我们要压实责任。`, expect: [{ message: 'first', text: '我们' }] },
    { name: '同志们', text: `${HEAD}会议要求，同志们要抓好落实。`, expect: [{ message: 'first', text: '同志们' }] },
    { name: '我', text: `${HEAD}林涛指出，我认为要抓紧。`, expect: [{ message: 'first', text: '我' }] },
    {
      name: 'each place',
      text: `${HEAD}我们要抓早，我们要抓细。`,
      expect: [{ message: 'first' }, { message: 'first' }],
    },
  ],
}
