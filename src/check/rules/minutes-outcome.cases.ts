import type { RuleCases } from '../rule-cases.ts'

const minutes = (...matters: string[]): string =>
  `第8次局长办公会会议纪要\n时间：2026年9月3日\n主持人：韩志国\n出席：罗静、马东升\n议题：见下\n${matters.join('\n')}\n记录：宋佳`
const A = '一、关于办公用房调整方案\n会议听取了办公室的汇报，原则同意该方案，修改后印发。'
const B = '二、研究年度采购计划\n会议听取了财务科的汇报，决定暂缓，核实后再提交会议研究。'
const NO_B = '二、研究年度采购计划\n会议听取了财务科的汇报。与会人员从不同角度谈了看法，气氛热烈。'

export const cases: RuleCases = {
  valid: [
    {
      name: 'decisions without a word of deciding',
      text: minutes(A, '二、关于日常联络\n双方各设一名联络员，每季度碰头一次，遇有急事随时通气。'),
    },
    { name: 'each with its outcome', text: minutes(A, B) },
    { name: 'put off', text: minutes(A, '二、研究职称评聘办法\n大家意见不一，会后修改完善，下次会议再议。') },
    {
      name: 'nothing to decide',
      text: minutes(A, '二、传达学习上级会议精神\n罗静同志传达了会议精神，大家谈了体会，很受教育。'),
    },
    { name: 'a briefing', text: minutes(A, '二、三季度水质监测情况\n会议听取了监测站的汇报，与会人员进行了讨论。') },
    { name: 'a task', text: minutes(A, '二、关于防汛工作\n会议强调，各科室要加强值班，由办公室负责检查。') },
    {
      name: 'a list of decisions',
      text: minutes(
        '会议议定以下事项：',
        '一、关于选址方案，放在东关市场北侧文化宫西侧，两处同建。',
        '二、关于资金问题，财政统筹安排，城管部门编制预算。',
      ),
    },
    { name: 'only the headings: a list of matters', text: minutes(A, '二、研究年度采购计划') },
    {
      name: 'no matter has one: another kind of minutes',
      text: minutes('一、关于总体情况\n会议听取了办公室的汇报，气氛热烈融洽。', NO_B),
    },
    { name: 'another genre', text: `在会上的讲话\n同志们：\n${A}\n${NO_B}\n谢谢大家！` },
    { name: 'an incomplete reading', text: minutes(A, NO_B), complete: false },
  ],
  invalid: [
    {
      name: 'the second',
      text: minutes(A, NO_B),
      expect: [{ message: 'outcome', text: '二、研究年度采购计划', data: { matter: 2 } }],
    },
    {
      name: 'the first',
      text: minutes(NO_B.replace('二、', '一、'), B),
      expect: [{ message: 'outcome', data: { matter: 1 } }],
    },
    {
      name: 'in one paragraph',
      text: minutes(A, '二、关于停车收费问题。物业介绍了三种收费标准和测算依据，大家作了讨论。'),
      expect: [{ message: 'outcome', text: '二、关于停车收费问题' }],
    },
    {
      name: 'two of three',
      text: minutes(A, NO_B, '三、审议值班办法\n办公室介绍了起草过程和主要内容，大家作了讨论。'),
      expect: [{ message: 'outcome' }, { message: 'outcome' }],
    },
  ],
}
