import type { RuleCases } from '../rule-cases.ts'

const vote = (...steps: string[]): string =>
  `主席团第一次会议主持词\n各位主席团成员：\n现在开会。\n第一项，通过会议日程。请审议。现在进行表决。\n${steps.join('\n')}\n第二项，通过名单。\n散会。`

export const cases: RuleCases = {
  valid: [
    {
      name: 'three questions and the result',
      text: vote('同意的请举手。请放下。', '不同意的请举手。没有。', '弃权的请举手。没有。', '一致通过。'),
    },
    { name: 'other words', text: vote('赞成的代表，请举手。', '有反对的吗？（没有）有弃权的吗？（没有）', '通过。') },
    { name: 'in one sentence', text: vote('同意的请举手；不同意的请举手；弃权的请举手。表决结果：全部同意。') },
    { name: 'by applause', text: vote('同意的，请鼓掌通过。') },
    { name: 'the way of voting', text: vote('本次会议采用举手表决的方式。请看办法。通过。') },
    { name: 'numbers instead of a word', text: vote('同意的请举手，35票；不同意的，2票；弃权的，1票。') },
    { name: 'quoted', text: '要改变“同意的请举手”式的走过场。' },
    { name: 'an incomplete reading', text: vote('同意的请举手。'), complete: false },
  ],
  invalid: [
    {
      name: 'no abstentions',
      text: vote('同意的请举手。请放下。', '不同意的请举手。没有。', '通过。'),
      expect: [{ message: 'abstained', text: '同意的请举手', data: { kind: 'abstained' } }],
    },
    {
      name: 'nobody against',
      text: vote('赞成的请举手。', '弃权的请举手。', '一致通过。'),
      expect: [{ message: 'against' }],
    },
    {
      name: 'only one question',
      text: vote('同意以上日程的，请举手。一致通过。'),
      expect: [{ message: 'both', text: '同意以上日程的，请举手' }],
    },
    {
      name: 'no result',
      text: vote('同意的请举手。', '不同意的请举手。', '弃权的请举手。').replace('通过名单', '宣读名单'),
      expect: [{ message: 'result' }],
    },
    {
      name: 'the second vote',
      text: vote('同意的请举手。不同意的请举手。弃权的请举手。通过。', '再表决第二个名单。同意的请举手。通过。'),
      expect: [{ message: 'both' }],
    },
  ],
}
