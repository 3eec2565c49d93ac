import type { RuleCases } from '../rule-cases.ts'

const HEAD = '关于全县秋粮收购工作进展情况的汇报'
const BODY = [
  '现将有关情况汇报如下。',
  '一、工作进展情况',
  '全县已收购六万吨。',
  '二、存在的主要问题',
  '一些乡镇仓容不足。',
  '三、下一步打算',
  '抓紧腾仓并库。',
]
const CLOSE = '以上汇报，请审议。'
const report = (...lines: string[]): string => lines.join('\n')
const COMMENDATION = report(
  '县第一中学教师节表彰大会主持词',
  '各位老师：',
  '现在大会开始。今天我们隆重召开教师节表彰大会，目的是表彰先进。',
  '出席今天大会的领导有县长王强同志。',
  '大会有三项议程：一是宣读表彰决定；二是颁奖；三是县长王强同志讲话。',
  '现在进行第一项，请李敏同志宣读表彰决定。',
  '现在进行第二项，颁奖。',
  '现在进行第三项，请王强县长讲话。',
  '大会到此结束。',
)

export const cases: RuleCases = {
  valid: [
    { name: 'a whole report', text: report(HEAD, '县政府：', ...BODY, CLOSE) },
    { name: 'none of ours', text: '今天天气很好。\n大家去公园散步。' },
    { name: 'an incomplete reading', text: report(HEAD, ...BODY), complete: false },
    {
      name: 'a rally that looks back',
      text: COMMENDATION.replace('大会到此结束', '刚才，王强县长作了讲话，请大家认真领会。\n大会到此结束'),
    },
  ],
  invalid: [
    {
      name: 'a rally without recap or summary',
      text: COMMENDATION,
      expect: [{ message: 'suggested-any', data: { section: 'recap', anyOf: ['recap', 'summary'] } }],
    },
    {
      name: 'no salutation',
      text: report(HEAD, ...BODY, CLOSE),
      expect: [{ message: 'suggested', after: '进展情况的汇报', data: { section: 'salutation' } }],
    },
    {
      name: 'no closing',
      text: report(HEAD, '县政府：', ...BODY),
      expect: [{ message: 'suggested', data: { section: 'closing' } }],
    },
    { name: 'neither', text: report(HEAD, ...BODY), expect: [{ message: 'suggested' }, { message: 'suggested' }] },
    {
      name: 'a ceremony without its story',
      text: '县中医院新院区开工仪式主持词\n各位来宾：\n现在仪式开始。\n出席今天仪式的领导有县长王强同志。\n下面，请王强县长致辞。\n仪式到此结束。',
      expect: [{ message: 'suggested', data: { section: 'purpose' } }],
    },
  ],
}
