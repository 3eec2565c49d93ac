import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    {
      name: 'as many as were present',
      text: '应到50人，实到48人，请假2人。\n表决结果：同意45票，反对2票，弃权1票，通过。',
    },
    { name: 'numbers before their words', text: '应到9名，实到7名。\n表决情况：6票同意，0票反对，1票弃权。' },
    {
      name: 'nobody against',
      text: '实到无从查考。应到40人，实到38人。同意的请举手，38票，没有反对的，也没有弃权的。',
    },
    {
      name: 'asked one by one',
      text: '应到30人，实到27人。\n同意的请举手。（26名）请放下。不同意的请举手。（没有）弃权的请举手。（1名）',
    },
    { name: 'ballot papers', text: '发出选票50张，收回50张，有效票49张，无效票1张。同意47票，反对1票，弃权1票。' },
    { name: 'all valid', text: '发出79张，收回79张，全部有效；赞成76票，反对2票，弃权1票。' },
    { name: 'written opinions', text: '应到20名，实到18名，2名提交了书面意见。表决：同意20票，反对0票，弃权0票。' },
    {
      name: 'those who may not vote',
      text: '应到22名，实到21名（正式19名，预备2名）。表决：同意18票，反对0票，弃权1票。',
    },
    { name: 'one withdrew', text: '应出席7名，实际出席7名。表决情况：6票同意，0票反对，0票弃权，1名董事回避。' },
    { name: 'some left', text: '应到30人，实到30人，中途离会2人。同意28票，反对0票，弃权0票。' },
    { name: 'not all answers said', text: '应到50人，实到48人。同意40票，反对2票。' },
    { name: 'nobody knows how many', text: '表决结果：同意45票，反对2票，弃权1票。' },
    { name: 'of prose', text: '应到50人，实到48人。大家同意，3名同志反对铺张，2人弃权后又补投。同意接收5人。' },
    { name: 'unanimous', text: '表决：同意9票，反对0票，弃权0票，一致通过。' },
    { name: 'another question', text: '第一项：同意8票，反对1票，弃权0票，通过。\n第二项，一致通过。' },
    {
      name: 'voters named',
      text: '应到50人，实到48人，其中有表决权的46人。有表决权的46人参加表决，同意46票，反对0票，弃权0票。',
    },
    { name: 'an incomplete reading', text: '发出选票50张，收回51张。', complete: false },
  ],
  invalid: [
    {
      name: 'one too few',
      text: '应到50人，实到48人，请假2人。\n表决结果：同意44票，反对2票，弃权1票。',
      expect: [
        {
          message: 'sum',
          text: '同意44票，反对2票，弃权1票',
          data: { kind: 'sum', for: 44, against: 2, abstained: 1, total: 47, base: 48 },
        },
      ],
    },
    { name: 'one too many', text: '应到50人，实到48人。\n同意46票，反对2票，弃权1票。', expect: [{ message: 'more' }] },
    {
      name: 'numbers before their words',
      text: '应到9名，实到7名。\n6票同意，0票反对，2票弃权。',
      expect: [{ message: 'more', text: '6票同意，0票反对，2票弃权' }],
    },
    {
      name: 'Chinese numerals',
      text: '应到十人，实到十人。赞成八票、反对一票、弃权零票。',
      expect: [{ message: 'sum' }],
    },
    {
      name: 'asked one by one',
      text: '应到30人，实到27人。\n同意的请举手。（25名）请放下。不同意的请举手。（没有）弃权的请举手。（1名）',
      expect: [{ message: 'sum', data: { kind: 'sum', for: 25, against: 0, abstained: 1, total: 26, base: 27 } }],
    },
    {
      name: 'against the ballot papers',
      text: '发出选票33张，收回33张，其中赞成24票，反对7票，弃权3票。',
      expect: [{ message: 'more' }],
    },
    {
      name: 'more returned than issued',
      text: '选票发出79张，收回80张。',
      expect: [{ message: 'returned', text: '发出79张，收回80张' }],
    },
    {
      name: 'valid and invalid',
      text: '发出79张，收回79张，其中有效票77张，无效票1张。',
      expect: [{ message: 'papers', data: { kind: 'papers', valid: 77, invalid: 1, returned: 79 } }],
    },
    { name: 'more valid than returned', text: '发出19张，收回18张，有效票19张。', expect: [{ message: 'valid' }] },
    {
      name: 'nobody against, and one too few',
      text: '应到40人，实到38人。同意37票，没有反对的，也没有弃权的。',
      expect: [{ message: 'sum' }],
    },
    {
      name: 'unanimous with an abstention',
      text: '表决：同意8票，反对0票，弃权1票，一致通过。',
      expect: [{ message: 'unanimous', text: '一致通过' }],
    },
    {
      name: 'unanimous with one against',
      text: '同意的举手，6票；不同意的，1票；弃权的，2票。赞成占多数，一致通过。',
      expect: [{ message: 'unanimous', text: '一致通过', data: { kind: 'unanimous', others: 3 } }],
    },
    {
      name: 'full vote',
      text: '赞成30人，反对1人，弃权0人，全票通过。',
      expect: [{ message: 'unanimous', text: '全票通过' }],
    },
    {
      name: 'voters named',
      text: '有表决权的46人参加表决，同意45票，反对0票，弃权0票。',
      expect: [{ message: 'sum' }],
    },
    {
      name: 'the second of two',
      text: '应到9人，实到8人。\n一、同意8票，反对0票，弃权0票。\n二、同意7票，反对0票，弃权0票。',
      expect: [{ message: 'sum', text: '同意7票，反对0票，弃权0票' }],
    },
  ],
}
