import type { RuleCases } from '../rule-cases.ts'

const record = (...lines: string[]): string =>
  [
    '河湾村村民代表会议记录',
    ...lines,
    '议题：修渠',
    '张华：先修北段。',
    '李强：同意。',
    '会议决定先修北段。',
    '散会。',
  ].join('\n')
const FULL = ['时间：2026年3月1日', '地点：村委会', '主持人：张华', '出席人员：李强、王敏', '记录人：赵倩']

export const cases: RuleCases = {
  valid: [
    { name: 'all filled in', text: record(...FULL) },
    {
      name: 'the names stand below',
      text: record(...FULL.map((l) => (l.startsWith('出席') ? '出席人员：\n李强、王敏' : l))),
    },
    { name: 'a line to sign on', text: `${record(...FULL)}\n主持人：\n记录人：` },
    {
      name: 'short points',
      text: '全县植树活动方案\n一、活动时间\n三月\n二、活动内容\n植树\n三、工作要求\n一要快，二要好。',
      genre: 'plan',
    },
    {
      name: 'a list of nothing but headings',
      text: '全县植树活动方案\n一、动员部署\n二、组织实施\n三、总结验收',
      genre: 'plan',
    },
  ],
  invalid: [
    {
      name: 'no host',
      text: record(...FULL.map((l) => (l.startsWith('主持') ? '主持人：' : l))),
      genre: 'record',
      expect: [{ message: 'label', text: '主持人：' }],
    },
    {
      name: 'blanks only',
      text: record(...FULL.map((l) => (l.startsWith('地点') ? '地　点：　' : l))),
      genre: 'record',
      expect: [{ message: 'label' }],
    },
    {
      name: 'neither place nor recorder',
      text: record(...FULL.map((l) => (/^地点|^记录/.test(l) ? l.slice(0, l.indexOf('：') + 1) : l))),
      genre: 'record',
      expect: [{ message: 'label' }, { message: 'label' }],
    },
    {
      name: 'a heading',
      text: '全县植树活动方案\n一、活动时间\n三月十二日上午。\n二、活动地点\n三、活动内容\n植树一千棵。\n四、工作要求\n各单位要按时到场。',
      genre: 'plan',
      expect: [{ message: 'heading', text: '二、活动地点' }],
    },
  ],
}
