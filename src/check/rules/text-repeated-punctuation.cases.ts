import type { RuleCases } from '../rule-cases.ts'

const one = (text: string) => [{ message: 'repeated', text }]

export const cases: RuleCases = {
  valid: [
    { name: 'single marks', text: '会议强调：要抓早、抓细；要抓实。' },
    { name: 'marks that may be doubled', text: '同志们，加油！！！为什么？！难道不是？？' },
    { name: 'dots and dashes', text: '会场响起掌声……。大家——特别是青年——要努力……' },
    { name: 'round a closing mark', text: '他说：“要抓实。”。随后休会。' },
    { name: 'questions in a list', text: '要弄清是什么？、为什么？、怎么办？' },
    { name: 'no Chinese', text: 'std::string, a,,b; x :: y' },
    { name: 'a smiley and an entity', text: '收到ok:,&nbsp;，' },
  ],
  invalid: [
    { name: 'twice', text: '会议结束。。散会。', expect: one('。。'), fixed: '会议结束。散会。' },
    { name: 'comma and stop', text: '要抓早，。', expect: one('，。'), fixed: '要抓早。' },
    {
      name: 'half width',
      text: '要求如下事项必须办好:。\n一、修路',
      expect: one(':。'),
      fixed: '要求如下事项必须办好:\n一、修路',
    },
    { name: 'a label without value', text: '地点：。', expect: one('：。') },
    { name: 'either may be meant', text: '结束交底；。', expect: one('；。'), fixed: '结束交底。' },
    {
      name: 'a name was taken out',
      text: '市、、局、 、厅',
      expect: [...one('、、'), ...one('、 、')],
      fixed: '市、局、厅',
    },
    { name: 'too many', text: '散会！！！！', expect: one('！！！！') },
  ],
}
