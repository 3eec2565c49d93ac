import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'one name', text: '由县发改局牵头，县发改局督查，县财政局配合。' },
    { name: 'full and short', text: '县发展和改革局牵头，由县发改局督查。' },
    { name: 'other levels', text: '省发改委、市发改委和县发改局同志参加。' },
    { name: 'two short forms', text: '县水利局（以下简称“水利局”）、县农业农村局（以下简称“农业局”）。' },
  ],
  invalid: [
    {
      name: '局 and 委',
      text: '由县发改局牵头。\n县发改委督查，县发改委通报。',
      expect: [{ message: 'two', text: '县发改委', data: { kind: 'two', before: '县发改局', text: '县发改委' } }],
    },
    {
      name: 'the long form',
      text: '市发展和改革委报送，市发改局汇总。',
      expect: [{ message: 'two', text: '市发改局' }],
    },
    {
      name: 'two units',
      text: '区卫健局、区工信局；区卫健委、区工信委。',
      expect: [
        { message: 'two', text: '区卫健委' },
        { message: 'two', text: '区工信委' },
      ],
    },
    {
      name: 'declared twice',
      text: '县水利局（以下简称“水利局”）负责。\n县水务局（以下简称“水利局”）配合。',
      expect: [{ message: 'twice', text: '（以下简称“水利局”）' }],
    },
  ],
}
