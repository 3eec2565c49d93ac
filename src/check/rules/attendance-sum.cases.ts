import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'the absent by name', text: '应到41名，实到39名。\n请假理事：王芳（出差）、李明（病假）。' },
    { name: 'not all of the absent by name', text: '应到41名，实到38名。\n请假：王芳、李明等' },
    { name: 'one sentence', text: '应到15人，实到13人，请假2人。' },
    { name: 'the absent first', text: '本次大会应到正式代表185名，因病、因事请假11名，实到正式代表174名。' },
    { name: 'two kinds of absence', text: '应到委员二十三名，实到二十名，因公请假两名，因病请假一名，符合规定人数。' },
    { name: 'a sum and its parts', text: '应到43人，实到38人，缺席5人，其中外出务工3人、住院2人。' },
    { name: 'two groups', text: '应到委员38名，实到36名，请假2名；应到候补委员8名，实到8名。' },
    { name: 'others are not counted', text: '应到15人，列席3人，实到13人，请假2人，特邀嘉宾4人。' },
    {
      name: 'details in brackets',
      text: '应到22名（正式20名，预备2名），实到21名（正式19名，预备2名），请假1名（因病）。',
    },
    { name: 'details behind 其中', text: '应到120人，其中正式代表100人、特邀代表20人，实到118人，请假2人。' },
    { name: 'no absent named', text: '应到代表86人，实到79人，超过应到代表的三分之二，可以开会。' },
    { name: 'lines of a head', text: '应到：9人\n实到：8人\n出席人员：见签到表\n缺席：1人（出差）' },
    { name: 'a table', text: '应到人数\t15\t实到人数\t13\t缺席人数\t2' },
    { name: 'about', text: '应到300人左右，实到290人，请假5人。' },
    { name: 'no people', text: '责任落实到3个村，应到现场查看5次；适应到位，应到期贷款3笔。' },
    { name: 'another number between, whose?', text: '应到15人，正式党员10人，实到13人，请假4人。' },
    { name: 'nobody absent', text: '应到：11名　　实到：11名\n缺　席：无' },
    { name: 'names and their number', text: '下列五名同志：王芳、李明、欧阳静、赵强、周洁。' },
    { name: 'an open list', text: '王芳、李明等五名同志，五名同志：王芳、李明等。' },
    { name: 'names before their number', text: '刚才，请王芳、李明、赵强三位同志作了发言。' },
    { name: 'with posts', text: '出席（3人）：县委副书记、县长王芳，副县长李明，县水利局局长赵强。' },
    { name: 'no list of names', text: '选出5名代表：每组一名。参加的有三个人：都很准时。' },
    { name: 'names and a total', text: '到会：王芳、李明、赵强，共3人' },
    { name: 'further ones', text: '王芳、李明和其他三位同志，其余2名同志：王芳、李明、赵强。' },
    { name: 'behind other words', text: '感谢王芳，李明、赵强两位同志也辛苦了。' },
    { name: 'an incomplete reading', text: '应到15人，实到13人，请假3人。', complete: false },
  ],
  invalid: [
    {
      name: 'the absent by name',
      text: '应到41名，实到38名。\n请假理事：王芳（出差）、李明（病假）。',
      expect: [{ message: 'names', text: '请假理事：', data: { kind: 'names', declared: 3, found: 2 } }],
    },
    { name: 'all are here', text: '应到委员7名，实到5名，全部到会。', expect: [{ message: 'sum' }] },
    {
      name: 'parts in brackets',
      text: '应到22名（正式21名，预备2名），实到21名。',
      expect: [{ message: 'parts', data: { kind: 'parts', value: 22, parts: [21, 2] } }],
    },
    {
      name: 'without 应到',
      text: '主席团成员共29名，今天实到27名，因公请假3名，可以开会。',
      expect: [{ message: 'sum' }],
    },
    {
      name: 'posts and forms of address',
      text: '今天到会的专家有四位，都是从省专家库抽取的，他们是：江宁大学教授贡若愚先生，省设计院钭文澜女士，王芳先生。',
      expect: [{ message: 'names', text: '四位' }],
    },
    {
      name: 'too many on leave',
      text: '应到15人，实到13人，请假3人。',
      expect: [
        {
          message: 'sum',
          text: '应到15人，实到13人，请假3人',
          data: { kind: 'sum', expected: 15, actual: 13, absent: 3, total: 16 },
        },
      ],
    },
    { name: 'too few present', text: '应到委员38名，实到35名，因病、因公请假2名。', expect: [{ message: 'sum' }] },
    {
      name: 'the absent first',
      text: '应到正式代表188名，因事请假11名，实到正式代表174名。',
      expect: [{ message: 'sum' }],
    },
    {
      name: 'numbers before their words',
      text: '应到二十三人，实到二十一人，一人因公请假。',
      expect: [{ message: 'sum' }],
    },
    {
      name: 'more than were due',
      text: '应到15人，实到16人。',
      expect: [{ message: 'more', text: '应到15人，实到16人' }],
    },
    {
      name: 'the second group',
      text: '应到委员38名，实到36名，请假2名；应到候补委员8名，实到7名，请假2名。',
      expect: [{ message: 'sum' }],
    },
    {
      name: 'a sum and its parts',
      text: '应到43人，实到37人，缺席5人，其中外出3人、住院2人。',
      expect: [{ message: 'sum' }],
    },
    { name: 'sentences', text: '今天应到56人。实到54人。请假3人。', expect: [{ message: 'sum' }] },
    {
      name: 'lines of a head',
      text: '应到：9人\n实到：8人\n出席人员：见签到表\n缺席：2人',
      expect: [{ message: 'sum' }],
    },
    { name: 'a table', text: '应到人数\t15\t实到人数\t13\t缺席人数\t3', expect: [{ message: 'sum' }] },
    { name: 'nobody absent', text: '应到：11名　　实到：10名\n缺　席：无', expect: [{ message: 'sum' }] },
    {
      name: 'details do not hide it',
      text: '应到22名（正式20名，预备2名），实到20名（正式18名，预备2名），请假1名。',
      expect: [{ message: 'sum' }],
    },
    {
      name: 'seven and six names',
      text: '下列七名同志：王芳、李明、欧阳静、赵强、周洁、孙海。',
      expect: [{ message: 'names', text: '七名', data: { kind: 'names', declared: 7, found: 6 } }],
    },
    {
      name: 'names before their number',
      text: '请王芳、李明、赵强四位同志发言。',
      expect: [{ message: 'names', text: '四位' }],
    },
    {
      name: 'more names than the number',
      text: '王芳、李明、赵强、周洁等三位同志',
      expect: [{ message: 'names', text: '三位' }],
    },
    {
      name: 'with posts',
      text: '出席（4人）：县委副书记、县长王芳，副县长李明，县水利局局长赵强。',
      expect: [{ message: 'names' }],
    },
    { name: 'a total behind', text: '到会：王芳、李明、赵强，共4人', expect: [{ message: 'names', text: '4人' }] },
    {
      name: 'in the next line',
      text: '主席团成员共5名：\n王芳　李明　赵强　周　洁',
      expect: [{ message: 'names', text: '5名' }],
    },
    {
      name: 'and then in prose',
      text: '获得称号的四名同志是：王芳、李明、赵强，他们都来自一线。',
      expect: [{ message: 'names', text: '四名' }],
    },
    {
      name: 'they are',
      text: '党组现有成员3名，今天全部到会，他们是：王芳、李明。',
      expect: [{ message: 'names', text: '3名' }],
    },
  ],
}
