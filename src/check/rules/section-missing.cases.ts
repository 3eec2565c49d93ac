import type { RuleCases } from '../rule-cases.ts'

const PAPER = {
  title: '全市春季造林工作推进会主持词',
  salutation: '同志们：',
  opening: '现在开会。今天我们召开全市春季造林工作推进会。',
  purpose: '会议的主要任务是：安排部署今年春季造林工作。',
  attendees: '参加今天会议的有：各县区分管负责同志。',
  agenda: '今天的会议有两项议程：一是市林业局通报情况；二是李副市长讲话。',
  first: '下面，进行第一项议程，请市林业局局长韩松同志通报情况。',
  second: '下面，进行第二项议程，请李副市长讲话。',
  recap: '刚才，李副市长对春季造林作了部署，请大家抓好落实。',
  closing: '今天的会议到此结束，散会！',
}
const without = (...keys: (keyof typeof PAPER)[]): string =>
  Object.entries(PAPER)
    .filter(([key]) => !(keys as string[]).includes(key))
    .map(([, line]) => line)
    .join('\n')

export const cases: RuleCases = {
  valid: [
    { name: 'a whole paper', text: without() },
    {
      name: 'summary instead of recap',
      text: without('recap').replace('今天的会议到此', '会议的各项议程已全部进行完毕。会议到此'),
    },
    { name: 'a title is only suggested', text: without('title') },
    { name: 'an incomplete reading is not judged', text: without('closing'), complete: false },
    { name: 'none of ours', text: '关于调整作息时间的通知\n各科室：\n即日起实行夏季作息时间。' },
    {
      name: 'minutes that say time, place and host in one sentence',
      text: '河道治理专题会议纪要\n2026年5月8日，副县长林涛在县政府会议室主持召开会议，研究河道治理工作。县水利局、财政局负责同志参加了会议。\n会议议定，由县水利局牵头，于6月底前完成清淤。',
    },
  ],
  invalid: [
    {
      name: 'the closing is gone',
      text: without('closing'),
      expect: [{ message: 'missing', after: '请大家抓好落实。', data: { section: 'closing' } }],
      fixed: `${without('closing')}\n今天的会议到此结束。散会！`,
    },
    {
      name: 'the salutation is gone',
      text: without('salutation'),
      expect: [{ message: 'missing', after: '推进会主持词', data: { section: 'salutation' } }],
    },
    {
      name: 'neither recap nor summary',
      text: without('recap'),
      expect: [
        { message: 'missing-any', after: '请李副市长讲话。', data: { section: 'recap', anyOf: ['recap', 'summary'] } },
      ],
    },
    {
      name: 'the purpose is gone',
      text: without('purpose'),
      expect: [{ message: 'missing', after: '工作推进会。', data: { section: 'purpose' } }],
    },
    {
      name: 'two places are possible: the neighbours stand in the other order',
      text: [
        PAPER.title,
        PAPER.salutation,
        PAPER.attendees,
        PAPER.opening,
        PAPER.agenda,
        PAPER.first,
        PAPER.second,
        PAPER.recap,
        PAPER.closing,
      ].join('\n'),
      expect: [{ message: 'missing', after: '工作推进会。', data: { section: 'purpose' } }],
    },
    {
      name: 'minutes without a host',
      text: '河道治理专题会议纪要\n时间：2026年5月8日\n地点：县政府会议室\n\n出席：县水利局、财政局负责同志\n议题：河道治理\n会议议定，由县水利局牵头，于6月底前完成清淤。',
      expect: [{ message: 'missing', after: '地点：县政府会议室', data: { section: 'host' } }],
    },
  ],
}
