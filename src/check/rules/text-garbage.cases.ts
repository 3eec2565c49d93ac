import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'clean', text: '会议由张华同志主持，共12人参加……' },
    { name: 'boxes to tick', text: '是否同意：□是□否\n□同意  □不同意\n类别：□甲类□乙类' },
    { name: 'a list to tick', text: '- [ ] 订会议室\n- [x] 发通知' },
    { name: 'brackets that pair', text: '见[附件]和县发[2026]3号、［注］。' },
    { name: 'points in names and English', text: '买买提.艾力同志；the teachers’ plan, v1.2.3；“a.b”' },
    { name: 'contents', text: '一、总则. . . . . .3\n二、附则......12' },
    { name: 'dashes and numbers', text: '——在大会上的讲话\n（一）通报\n1、修路\n第3号楼20号，O2O模式，10号' },
    { name: 'words with odd letters', text: 'café、naïve、José' },
  ],
  invalid: [
    {
      name: 'replaced',
      text: '会议由张\uFFFD主持，\uE5E5同意。',
      expect: [
        { message: 'unreadable', text: '\uFFFD' },
        { message: 'unreadable', text: '\uE5E5' },
      ],
    },
    {
      name: 'read in the wrong encoding',
      text: '会议锟斤拷锟斤拷开始。',
      expect: [{ message: 'unreadable', text: '锟斤拷锟斤拷' }],
    },
    { name: 'a control character', text: '会议\u0002开始。', expect: [{ message: 'unreadable', text: '\u0002' }] },
    {
      name: 'a lost character',
      text: '进口53mg/l□出口11mg/l，采用bt□bot方式。',
      expect: [
        { message: 'lost', text: '□' },
        { message: 'lost', text: '□' },
      ],
    },
    {
      name: 'hollow brackets',
      text: '管网建设[]今年完成，县政办发[]2号',
      expect: [
        { message: 'lost', text: '[]' },
        { message: 'lost', text: '[]' },
      ],
    },
    { name: 'half a bracket', text: '负荷36mw[总面积57万平方米。', expect: [{ message: 'stray', text: '[' }] },
    {
      name: 'behind 的',
      text: "工作的.开展，工作的'热潮。",
      expect: [
        { message: 'stray', text: '.' },
        { message: 'stray', text: "'" },
      ],
      fixed: '工作的开展，工作的热潮。',
    },
    {
      name: 'misread numbers',
      text: '—、提高认识\n（ー）抓早\n2O26年l0月',
      expect: [
        { message: 'number', text: '—' },
        { message: 'number', text: '（ー' },
        { message: 'number', text: '2O26' },
        { message: 'number', text: 'l0' },
      ],
      fixed: '一、提高认识\n（一）抓早\n2026年10月',
    },
    {
      name: 'an ellipsis',
      text: '•••••\n. . . . . .',
      expect: [{ message: 'ellipsis' }, { message: 'ellipsis' }],
      fixed: '……\n……',
    },
    {
      name: 'markup',
      text: '会议&nbsp;开始。<br/>散会。',
      expect: [
        { message: 'code', text: '&nbsp;' },
        { message: 'code', text: '<br/>' },
      ],
    },
  ],
}
