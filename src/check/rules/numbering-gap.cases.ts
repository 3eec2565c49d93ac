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
  ],
  invalid: [
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
