import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'three and three', text: '下面，我讲三点意见：\n一、统一思想。\n二、压实责任。\n三、抓好落实。' },
    { name: 'names of things', text: '坚持三个代表重要思想，整治七站八所。\n一是抓学习。二是抓整改。' },
    { name: 'no number', text: '下面，我谈几点体会：一是要早动手；二是要常检查。' },
    { name: 'an open list', text: '今年要抓好四项工作：一是修路，二是架桥，三是治水等。' },
    { name: 'somebody else’s words', text: '刚才，王局长提出了三点要求。\n一是传达好。\n二是落实好。' },
    { name: 'inside quotation marks', text: '要做到“讲四点要求”的那种会少开：一是精简；二是提效。' },
    { name: 'a count after its list', text: '一是领导重视，二是措施有力，以上两点要坚持。' },
    {
      name: 'the last one without a number',
      text: '下面，我讲三点意见：\n一、抓早。\n二、抓细。\n最后，再强调一下纪律。',
    },
    {
      name: 'first of all and at last',
      text: '我强调三个方面。\n首先，认识要清醒。\n其次，重点要聚焦。\n最后，落实要较真。',
    },
    {
      name: 'the nearer declaration holds',
      text: '我讲两个方面的问题。\n先说第一个。要抓好以下三项工作：\n1、修路。\n2、架桥。\n3、治水。',
    },
    { name: 'nothing listed', text: '下面，我讲三点意见。大家回去好好领会。' },
    { name: 'a lost number is a gap', text: '我提三点要求：\n一、抓早。\n抓细。\n三、抓实。' },
    { name: 'an incomplete reading', text: '我讲三点意见：\n一、抓早。\n二、抓细。', complete: false },
  ],
  invalid: [
    {
      name: 'three declared, two follow',
      text: '下面，我讲三点意见：\n一、统一思想，提高认识。\n二、压实责任，抓好落实。\n散会。',
      expect: [{ message: 'fewer', text: '我讲三点意见', data: { declared: 3, found: 2, kind: 'points' } }],
      fixed: '下面，我讲两点意见：\n一、统一思想，提高认识。\n二、压实责任，抓好落实。\n散会。',
    },
    {
      name: 'the agenda announces four and lists three',
      text: '今天的会议有四项议程：一是通报情况；二是交流发言；三是领导讲话。\n下面，进行第一项。',
      expect: [{ message: 'fewer', text: '今天的会议有四项议程', data: { declared: 4, found: 3, kind: 'agenda' } }],
      fixed: '今天的会议有三项议程：一是通报情况；二是交流发言；三是领导讲话。\n下面，进行第一项。',
    },
    {
      name: 'more than declared, in digits',
      text: '会议议定以下2项事项：\n1.修复北堤。\n2.清淤东渠。\n3.更换闸门。',
      expect: [{ message: 'more', text: '会议议定以下2项事项', data: { declared: 2, found: 3, kind: 'agenda' } }],
      fixed: '会议议定以下3项事项：\n1.修复北堤。\n2.清淤东渠。\n3.更换闸门。',
    },
    {
      name: 'in one paragraph',
      text: '就抓好落实，我再强调四点：一要早安排，二要细分工，三要严督查。请大家照办。',
      expect: [{ message: 'fewer', text: '我再强调四点', data: { declared: 4, found: 3, kind: 'points' } }],
    },
    {
      name: 'the last number agrees, one between is gone',
      text: '我提四点要求：\n一、抓早。\n二、抓细。\n四、抓严。',
      expect: [{ message: 'fewer', text: '我提四点要求', data: { declared: 4, found: 3, kind: 'points' } }],
    },
    {
      name: 'kinds of hazards',
      text: '要集中整治以下五类突出隐患：\n（1）超员。\n（2）超速。\n（3）疲劳。',
      expect: [{ message: 'fewer' }],
    },
    {
      name: 'matters of minutes',
      text: '会议共研究三个议题，现纪要如下：\n一、关于供暖\n同意先修管网。\n二、关于道路\n同意先修东街。',
      expect: [{ message: 'fewer', text: '会议共研究三个议题' }],
    },
    {
      name: 'work that was done',
      text: '去年以来，重点做了四项工作。\n（一）修路。\n（二）架桥。\n（三）治水。',
      expect: [{ message: 'fewer' }],
    },
    {
      name: 'problems',
      text: '目前主要有三个方面的问题：一是缺人；二是缺钱。',
      expect: [{ message: 'fewer', text: '目前主要有三个方面的问题' }],
    },
    {
      name: 'first of all and at last',
      text: '我强调四个方面。\n首先，认识要清醒。\n其次，重点要聚焦。\n最后，落实要较真。',
      expect: [{ message: 'fewer' }],
    },
    {
      name: 'more follow',
      text: '下面我讲两条：\n第一条，抓早。\n第二条，抓细。\n第三条，抓实。',
      expect: [{ message: 'more', data: { declared: 2, found: 3, kind: 'points' } }],
    },
  ],
}
