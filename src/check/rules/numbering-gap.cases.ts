import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'an unbroken list', text: '一、抓早。\n二、抓细。\n三、抓实。' },
    {
      name: 'starts again inside a point',
      text: '一、抓早。\n（一）早动员。\n（二）早部署。\n二、抓细。\n（一）细分工。\n（二）细排查。',
    },
    { name: 'two lists in one paragraph', text: '会前一是看材料，二是定议题。会后一是写纪要，二是抓督办。' },
    { name: 'a rest of a text', text: '三、抓实。\n四、抓严。' },
    { name: 'items worded otherwise', text: '第一项，请张局长通报。\n下一项，请李局长发言。\n第三项，请王县长讲话。' },
    { name: 'numbers that are no labels', text: '增长3.5个百分点。\n1.修路。\n2.架桥。' },
    {
      name: 'a slip that is a double',
      text: '一、抓早。\n二、抓细。\n二、抓实。\n四、抓严。',
    },
    { name: 'points of a paragraph that begins with 首先', text: '首先要看到形势，二是要看到任务，三是要看到差距。' },
    { name: 'numbers that belong to measures', text: '3.5 万亩\n3.7 万亩' },
  ],
  invalid: [
    {
      name: 'the first one is gone under its heading',
      text: '一、安排。\n（一）困难。\n1、缺人。\n2、缺钱。\n（二）打算。\n2、招人。\n3、筹钱。',
      expect: [{ message: 'first', text: '2、', data: { before: 0, after: 2, style: 'arabic' } }],
      fixed: '一、安排。\n（一）困难。\n1、缺人。\n2、缺钱。\n（二）打算。\n1、招人。\n2、筹钱。',
    },
    {
      name: 'the first two are gone behind a colon',
      text: '一、原因。\n没有办完的原因分别为：\n3、缺少手续。\n4、缺少资金。',
      expect: [{ message: 'first', text: '3、' }],
    },
    {
      name: 'an item that is carried out',
      text: '全县秋粮收购工作推进会主持词\n同志们：\n现在开会。\n现在进行第一项，请王强同志通报情况。\n现在进行第三项，请赵刚县长讲话。\n散会！',
      expect: [{ message: 'item', text: '三' }],
    },
    { name: 'levels with points', text: '2.1 采购\n2.3 仓储', expect: [{ message: 'gap', text: '2.3' }] },
    {
      name: 'second level skipped',
      text: '一、抓早。\n三、抓实。\n四、抓严。',
      expect: [{ message: 'gap', text: '三、', data: { before: 1, after: 3, style: 'hanzi' } }],
      fixed: '一、抓早。\n二、抓实。\n三、抓严。',
    },
    {
      name: 'digits',
      text: '1.修路。\n2.架桥。\n4.治水。',
      expect: [{ message: 'gap', text: '4.' }],
      fixed: '1.修路。\n2.架桥。\n3.治水。',
    },
    {
      name: 'in one paragraph',
      text: '要做到：一是抓早，二是抓细，四是抓实。',
      expect: [{ message: 'gap', text: '四是' }],
      fixed: '要做到：一是抓早，二是抓细，三是抓实。',
    },
    {
      name: 'circled numbers',
      text: '①登记\n②审核\n④发证',
      expect: [{ message: 'gap', text: '④' }],
      fixed: '①登记\n②审核\n③发证',
    },
    {
      name: 'the first one is gone under a declared number',
      text: '下面我强调三点：\n二、抓细。\n三、抓实。',
      expect: [{ message: 'first', text: '二、' }],
    },
  ],
}
