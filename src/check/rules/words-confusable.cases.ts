import { CONFUSABLE_WORDS } from '../confusable-words.ts'
import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'the right forms', text: `会上说到：${CONFUSABLE_WORDS.map((word) => word.right).join('、')}。` },
    {
      name: 'two words that meet',
      text: '公布署名文章，分布署名情况；请为会议记要点；座谈汇报会；教育部暑期安排；究竟赛到第几场，竟然；交通迅速恢复；大幅射门。',
    },
    {
      name: 'words in use',
      text: '既使干部受益，又使群众受益。按装机容量计算。渡过难关，度过难关，就座就坐，帐户账户。',
    },
    { name: 'another author’s title', text: '重印《再接再励》，墙上写着“一如继往”。' },
  ],
  invalid: [
    ...CONFUSABLE_WORDS.map(({ wrong, right }) => ({
      name: wrong,
      text: `会议说的是${wrong}。`,
      expect: [{ message: 'wrong', text: wrong, data: { wrong, right } }],
      fixed: `会议说的是${right}。`,
    })),
    {
      name: 'two in a line, behind a closed quotation',
      text: '“动员”之后作了布署，要求再接再励。',
      expect: [
        { message: 'wrong', text: '布署' },
        { message: 'wrong', text: '再接再励' },
      ],
      fixed: '“动员”之后作了部署，要求再接再厉。',
    },
  ],
}
