import type { RuleCases } from '../rule-cases.ts'

const HOST = '全县秋粮收购工作推进会主持词\n同志们：\n现在开会。今天的会议有三项议程。\n'
const end = '\n今天的会议到此结束，散会！'

export const cases: RuleCases = {
  valid: [
    { name: 'an unbroken list', text: '一、抓早。\n二、抓细。\n三、抓实。' },
    {
      name: 'begins again inside each point',
      text: '一、抓早。\n（一）动员。\n（二）部署。\n二、抓细。\n（一）分工。\n（二）排查。',
    },
    { name: 'two lists in one paragraph', text: '会前一是看材料，二是定议题。会后一是写纪要，二是抓督办。' },
    { name: 'one thing and another', text: '难处不少，一是缺人，一是缺钱。' },
    { name: 'two headings, each with one point', text: '时间安排\n1.四月启动。\n活动内容\n1.植树。\n2.护林。' },
    { name: 'a second document', text: '一、抓早。\n二、抓细。\n关于报送材料的说明\n一、材料要全。\n二、时间要准。' },
    { name: 'a quotation', text: '一、抓早。\n二、抓细，记住“二、不许拖”这句老话。\n三、抓实。' },
    { name: 'an attachment', text: '1.修路。\n2.架桥。\n附件：1.路线图\n2.桥位图' },
    {
      name: 'a heading of the level above written like its points',
      text: '1、进展。\n一切顺利。\n2、安排。\n3、困难。\n1、缺人。\n2、缺钱。',
    },
    {
      name: 'an item that is over',
      text: `${HOST}现在进行第一项，请王强同志通报。\n第一项议程进行完毕。\n现在进行第二项，请李敏同志讲话。${end}`,
    },
    { name: 'levels with points', text: '3.1 采购\n3.1.1 询价先行\n3.1.2 比价在后\n3.2 仓储' },
  ],
  invalid: [
    {
      name: 'everything behind it counts one too low',
      text: '一、抓早。\n二、抓细。\n二、抓实。',
      expect: [{ message: 'twice', text: '二、', data: { number: 2 } }],
      fixed: '一、抓早。\n二、抓细。\n三、抓实。',
    },
    {
      name: 'one slip',
      text: '1.修路。\n2.架桥。\n2.治水。\n4.植树。',
      expect: [{ message: 'twice', text: '2.' }],
      fixed: '1.修路。\n2.架桥。\n3.治水。\n4.植树。',
    },
    {
      name: 'in one paragraph',
      text: '要做到：一是抓早，二是抓细，二是抓实。',
      expect: [{ message: 'twice', text: '二是' }],
      fixed: '要做到：一是抓早，二是抓细，三是抓实。',
    },
    {
      name: 'the first number twice',
      text: '一、抓早，早动员早部署。\n一、抓细，细分工细排查。\n三、抓实，实打实地干。',
      expect: [{ message: 'twice', text: '一、' }],
      fixed: '一、抓早，早动员早部署。\n二、抓细，细分工细排查。\n三、抓实，实打实地干。',
    },
    {
      name: 'brackets',
      text: '（一）抓早。\n（二）抓细。\n（三）抓实。\n（三）抓严。',
      expect: [{ message: 'twice', text: '（三）' }],
    },
    {
      name: 'brackets with points between',
      text: '一、腾仓。\n（一）出库。\n1.先出陈粮。\n2.再出次粮。\n（一）租仓。\n1.先看库房。\n二、收粮。',
      expect: [{ message: 'twice', text: '（一）' }],
    },
    {
      name: 'spoken',
      text: '第一，抓早。\n第二，抓细。\n第二，抓实。',
      expect: [{ message: 'twice', text: '第二，' }],
    },
    {
      name: 'with measure words',
      text: '第一条，抓早。\n第二条，抓细。\n第三条，抓实。\n第三条，抓严。',
      expect: [{ message: 'twice', text: '第三条，' }],
    },
    {
      name: 'levels with points',
      text: '6.1 经验要共享\n6.2 账目要公开\n6.2 奖惩要兑现',
      expect: [{ message: 'twice', text: '6.2' }],
    },
    {
      name: 'matters of minutes',
      text: '议题一　设计方案\n议题二　采购计划\n议题二　人员安排',
      expect: [{ message: 'twice', text: '议题二　' }],
    },
    {
      name: 'items that are carried out',
      text: `${HOST}现在进行第一项，请王强同志通报情况。\n现在进行第二项，请李敏同志部署工作。\n现在进行第二项，请赵刚县长讲话。${end}`,
      expect: [{ message: 'item', text: '二', data: { number: 2 } }],
    },
  ],
}
