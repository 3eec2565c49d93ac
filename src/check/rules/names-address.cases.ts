import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'comrades only', text: '请张华同志致辞。感谢张华同志！' },
    { name: 'different people', text: '出席仪式的有：副县长张华同志，总经理李强先生、王敏女士。' },
    { name: 'a greeting', text: '各位女士、各位先生，女士们、先生们、同志们，各位同志：' },
    { name: 'other people’s words', text: '张华同志说，来信写着“张华先生收”。' },
  ],
  invalid: [
    {
      name: 'first one, then the other',
      text: '请张华同志致辞。感谢张华先生！',
      expect: [{ message: 'mixed', text: '张华先生', data: { name: '张华', title: '先生' } }],
    },
    {
      name: 'the other way round',
      text: '请王敏女士致辞。感谢王敏同志！',
      expect: [{ message: 'mixed', text: '王敏女士' }],
    },
    {
      name: 'said once',
      text: '请李强同志致辞。李强先生讲得好。感谢李强先生！',
      expect: [{ message: 'mixed', text: '李强先生' }],
    },
    {
      name: 'names of three characters',
      text: '请欧阳建国同志发言，谢谢欧阳建国先生。',
      expect: [{ message: 'mixed', text: '建国先生' }],
    },
  ],
}
