import type { RuleCases } from '../rule-cases.ts'

const HEAD =
  '全县秋粮收购工作推进会主持词\n同志们：\n现在开会。今天我们召开全县秋粮收购工作推进会。\n参加会议的有各乡镇负责同志。\n'
const AGENDA = '今天的会议有两项议程：一是王强同志通报情况；二是赵刚县长讲话。\n'
const ONE = '下面，进行第一项议程，请王强同志通报情况。\n'
const TWO = '下面，进行第二项议程，请赵刚县长讲话。\n'
const CLOSE = '刚才，赵县长作了讲话，请大家抓好落实。\n今天的会议到此结束，散会！'
const SUMMARY = '会议的各项议程已经进行完毕，达到了预期目的。\n'
const report = (...parts: string[]): string =>
  `关于秋粮收购工作进展情况的汇报\n县政府：\n现将有关情况汇报如下。\n${parts.join('\n')}\n以上汇报，请审议。`
const [STATE, TROUBLE, PLANS] = [
  '工作进展情况\n全县已收购六万吨。',
  '存在的主要问题\n一些乡镇仓容不足。',
  '下一步打算\n抓紧腾仓并库。',
]

export const cases: RuleCases = {
  valid: [
    { name: 'in order', text: HEAD + AGENDA + ONE + TWO + CLOSE },
    {
      name: 'attendees behind the agenda',
      text: `${HEAD.replace('参加会议的有各乡镇负责同志。\n', '')}${AGENDA}参加会议的有各乡镇负责同志。\n${ONE}${TWO}${CLOSE}`,
    },
    {
      name: 'a recap between items',
      text: `${HEAD}${AGENDA}${ONE}刚才，王强同志通报了情况，点了问题。\n${TWO}${CLOSE}`,
    },
    {
      name: 'notices after the closing',
      text: `${HEAD}${AGENDA}${ONE}${TWO}${CLOSE}\n散会后，请各乡镇同志到一楼领取材料。`,
    },
    { name: 'a report in order', text: report(`一、${STATE}`, `二、${TROUBLE}`, `三、${PLANS}`) },
  ],
  invalid: [
    { name: 'the agenda comes late', text: HEAD + ONE + AGENDA + TWO + CLOSE, expect: [{ message: 'agenda' }] },
    {
      name: 'an item behind the summary',
      text: HEAD + AGENDA + ONE + SUMMARY + TWO + CLOSE,
      expect: [{ message: 'item' }],
    },
    {
      name: 'an item behind the closing',
      text: `${HEAD}${AGENDA}${ONE}${CLOSE}\n${TWO}`,
      expect: [{ message: 'after' }],
    },
    {
      name: 'plans before problems',
      text: report(`一、${STATE}`, `二、${PLANS}`, `三、${TROUBLE}`),
      expect: [{ message: 'report' }],
    },
  ],
}
