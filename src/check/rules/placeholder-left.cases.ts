import type { RuleCases } from '../rule-cases.ts'

const left = (...texts: readonly string[]) => texts.map((text) => ({ message: 'left', text }))
const RECORD = [
  '时间：3月1日',
  '地点：会议室',
  '议题：修路',
  '张华：先修北段。',
  '李强：同意。',
  '王敏：同意。',
  '会议决定修北段。',
]

export const cases: RuleCases = {
  valid: [
    { name: 'nothing left', text: '会议由张华同志主持。' },
    { name: 'a blank to sign on', text: '主持人签名：________\n年  月  日' },
    { name: 'the foot of a record', text: [...RECORD, '主持人：______    记录人：______'].join('\n') },
    { name: 'a caption', text: '【会议主题】安全生产\n【议程一】：听取汇报' },
    { name: 'a mark', text: '【内部资料】\n【第一部分】\n【按】' },
    { name: 'dots', text: '会议听取了发言……\n……' },
    { name: 'multiplication', text: '展板尺寸为2×3米，面积＝长×宽，总价＝单价×人数，200×300毫米。' },
    { name: 'letters', text: '配发X光机，衣服XXL码，X射线防护，Xiaoming，2X档，TBDlist。' },
    { name: 'someone, on purpose', text: '某县某局干部张某某受到处分，有人说某某领导不重视。' },
    { name: 'brackets with text', text: '各县（市、区）委书记（正职）参加，时间（上午）不变。' },
    { name: 'a ballot', text: '同意（  ）  不同意（  ）  弃权（  ）' },
    { name: 'a Markdown rule, emphasis and a link', text: '___\n**重点工作**要抓好，见[单位名称](a.html)。' },
    { name: 'zeros of a year', text: '二○○八年、二〇〇九年' },
    { name: 'a word of the year', text: '近20 年来，今年 月饼销量，每月 日均产量' },
    { name: 'to be settled, as a statement', text: '具体时间待定，另行通知。' },
    { name: 'headings in brackets', text: '【活动安排】\n上午义诊，下午走访。\n【温馨提示】\n请带好证件。' },
    { name: 'an examination paper', text: '下列说法正确的是（　　）\nA. 有误  B. 无误' },
    { name: 'a case that is told', text: '群众王某反映，五保老人孙某某已得到安置，不能总是“协助某某审理”。' },
    { name: 'a form of names', text: '参会人员（姓名、职务）：张华' },
  ],
  invalid: [
    { name: 'of our own skeleton', text: '由【责任单位】负责。', expect: left('【责任单位】') },
    {
      name: 'at the start of a sentence',
      text: '【会议名称】主持词\n【要点】',
      expect: left('【会议名称】', '【要点】'),
    },
    { name: 'a date is one place', text: '定于×月×日召开，20xx年xx月xx日印发。', expect: left('×月×', '20xx年xx月xx') },
    { name: 'years', text: '20xx年、201x年和20_年工作要点，20__年度', expect: left('20xx', '201x', '20_', '20__') },
    {
      name: 'lines, as typed and as escaped',
      text: '参观了____村、\\_\\_\\_乡和＿＿镇。',
      expect: left('____', '\\_\\_\\_', '＿＿'),
    },
    {
      name: 'crosses of all kinds',
      text: 'XX局、ｘｘ乡、××同志、第×次会议、×县、xxx：同意。',
      expect: left('XX', 'ｘｘ', '××', '×', '×', 'xxx'),
    },
    { name: 'a name made unreadable', text: '请张××同志发言。', expect: left('××') },
    { name: 'stars and circles', text: '**市＊＊局，○○县△△镇', expect: left('**', '＊＊', '○○', '△△') },
    { name: 'empty brackets', text: '请（  ）宣读《》和“”方案( )。', expect: left('（  ）', '《》', '“”', '( )') },
    {
      name: 'blank dates',
      text: '2026年  月  日\n定于3月  日召开，计划20  年完成。',
      expect: left('2026年  月  日', '3月  日', '20  年'),
    },
    {
      name: 'blank numbers',
      text: '第  期\n〔20  〕  号\n（20  ）12号',
      expect: left('第  期', '〔20  〕  号', '（20  ）'),
    },
    {
      name: 'undecided',
      text: '地点：（待定）\n时间：待定。\n[待补充]\n人数TBD',
      expect: left('（待定）', '待定', '[待补充]', 'TBD'),
    },
    {
      name: 'fields of a template',
      text: '[请填写单位]的＜姓名＞、[姓名]',
      expect: left('[请填写单位]', '＜姓名＞', '[姓名]'),
    },
    {
      name: 'fields in round brackets',
      text: '下面请（职务）（姓名）讲话，由（单位）承办。',
      expect: left('（职务）（姓名）', '（单位）'),
    },
    {
      name: 'persons still to be named',
      text: '监票人由李某某担任，请杨某同志宣读。\n请假：某某',
      expect: left('某某', '某', '某某'),
    },
    {
      name: 'a post without a name, a name of two crosses',
      text: '刚才，×书记作了讲话。\n记录人：×  ×',
      expect: left('×', '×  ×'),
    },
    { name: 'someone to be named', text: '请某某同志讲话，由某某局负责。', expect: left('某某', '某某') },
  ],
}
