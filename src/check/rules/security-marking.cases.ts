import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'no mark', text: '会议由张华同志主持。' },
    {
      name: 'secrecy as a subject',
      text: '要严守国家秘密，落实保密责任。\n一、秘密、机密、绝密三级\n机密级计算机管理',
    },
    { name: 'a rule of the house', text: '请大家妥善保管会议材料，内部资料不得带出会场，会议内容不得外传。' },
    { name: 'other numbers', text: '账号110101199003071230，编号110101199013071233，卡号1101011990030712345。' },
  ],
  invalid: [
    {
      name: 'a mark with a star',
      text: '机密★1年\n会议纪要',
      expect: [{ message: 'secret', text: '机密★', data: { kind: 'secret' } }],
    },
    { name: 'a mark alone on its line', text: '会议纪要\n　秘密', expect: [{ message: 'secret', text: '秘密' }] },
    {
      name: 'internal, once',
      text: '内部资料  注意保存\n会议纪要\n（阅后收回）',
      expect: [{ message: 'internal', text: '内部资料  注意保存' }],
    },
    {
      name: 'not to be passed on',
      text: '会议纪要\n【严禁外传】',
      expect: [{ message: 'internal', text: '【严禁外传】' }],
    },
    {
      name: 'identity numbers, once',
      text: '张华（110101199003070118），李强（11010119900307109X）。',
      expect: [{ message: 'identity', text: '110101199003070118', data: { kind: 'identity' } }],
    },
  ],
}
