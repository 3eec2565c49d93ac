import type { MeetingFacts } from '../browser/panel-driver.ts'

/** The meeting of the demonstration. */
export const DEMO_MEETING: MeetingFacts = {
  name: '全县重点项目建设工作推进会',
  kind: '工作推进会',
  date: '2026-11-23',
  time: '09:00',
  place: '县行政中心第一会议室',
  organiser: '县委、县政府',
  host: { name: '周明远', title: '县委副书记' },
  leaders: [
    { name: '林国栋', title: '县委书记' },
    { name: '何静怡', title: '县长' },
  ],
  attendees: ['各乡镇党委书记、乡镇长', '县直有关部门主要负责同志'],
  requirements: ['要迅速传达会议精神', '要逐项细化任务清单', '要加强调度督办'],
  items: [
    {
      kind: '通报',
      title: '通报全县重点项目建设进展情况',
      speaker: { name: '郑海涛', title: '局长', unit: '县发展改革局' },
      minutes: 15,
    },
    {
      kind: '表态发言',
      title: '作表态发言',
      speaker: { name: '苏晓燕', title: '党委书记', unit: '城关镇' },
      minutes: 8,
    },
    { kind: '讲话', title: '讲话', speaker: { name: '林国栋', title: '县委书记' }, minutes: 30 },
  ],
}

/** A draft that promises three demands, makes two, and does not end. */
export const DRAFT_WITH_FAULTS = `在全县安全生产工作会议上的主持词

同志们：

现在开会。根据县委、县政府安排，今天我们召开全县安全生产工作会议，主要任务是总结前三季度工作，部署岁末年初重点任务。

今天的会议有两项议程：一是通报前三季度安全生产情况；二是城关镇作表态发言。

下面进行第一项，请县应急管理局局长马志刚同志通报情况。

现在进行第二项，请城关镇党委书记苏晓燕同志作表态发言。

刚才，马局长通报了情况，苏书记作了表态发言，请大家抓好落实。

下面，就贯彻落实会议精神，我讲三点要求。

一是要提高认识，压实责任。

二是要突出重点，排查隐患。`

export const SNIPPET = { title: '督办要求', text: '会后，请各单位于三日内报送贯彻落实情况，县委督查室跟踪督办。' }
