import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'one of several posts in common', text: '出席的有县委常委、县长王玉洁。\n请县委副书记、县长王玉洁讲话。' },
    { name: 'a part of the posts', text: '出席的有：县委副书记、县长陈立群同志。\n请陈立群县长讲话。' },
    { name: 'surname and post', text: '出席的有：副县长周明远同志。\n刚才，周县长作了部署。' },
    { name: 'name and 同志', text: '请县长陈立群同志讲话。\n刚才，立群同志从三个方面作了部署。' },
    {
      name: 'several posts, said one by one',
      text: '市委副书记、市纪委书记杨德生出席。\n请市纪委书记杨德生同志讲话。\n请杨德生书记讲话。',
    },
    { name: 'posts of two units', text: '县政府办副主任李明出席。\n请县应急办主任李明发言。' },
    { name: 'a unit written short', text: '请县发展和改革局局长李明发言。\n感谢县发改局局长李明同志。' },
    { name: 'another person', text: '请副县长王强发言，请县长王刚讲话。' },
    { name: 'appointed', text: '现在宣读任命决定。副县长王强同志任县长。\n请县长王强同志发言。' },
    { name: 'a former post', text: '请县长王强讲话。\n原副县长王强的做法要坚持。' },
    { name: 'holds another post besides', text: '副镇长苗若兰负责。\n办公室设在农业农村办，由苗若兰兼任镇长助理。' },
    { name: 'deputies of one list', text: '出席：副县长王建国、王建军，副局长罗静、罗宁。' },
    {
      name: 'deputies of one surname',
      text: '副县长李明负责水利，相关单位配合，按照方案抓好落实，做到件件有着落、事事有回音。副县长李强负责交通。',
    },
    { name: 'heads of different units', text: '请河口镇镇长孙海发言。\n请柳林乡乡长孙梅发言。' },
    { name: 'addressed alike', text: '董事长许峰先生到会。\n请许峰先生致辞。' },
  ],
  invalid: [
    {
      name: 'secretary and mayor of one county',
      text: '县委书记范建国同志多次批示。\n县长范建国同志亲自联系。',
      expect: [{ message: 'post' }],
    },
    {
      name: 'deputy and head',
      text: '出席的有：县政府副县长周明远同志。\n下面，请县长周明远同志讲话。',
      expect: [
        {
          message: 'post',
          text: '县长周明远',
          data: { kind: 'post', name: '周明远', first: '县政府副县长', later: '县长' },
        },
      ],
    },
    {
      name: 'head and deputy',
      text: '总工程师苗建国提出意见。\n副总工程师苗建国补充。',
      expect: [{ message: 'post', text: '副总工程师苗建国' }],
    },
    {
      name: 'behind the name',
      text: '县水利局副局长郑国梁出席。\n请郑国梁局长发言。',
      expect: [{ message: 'post', text: '郑国梁局长' }],
    },
    {
      name: 'two governments',
      text: '请河口镇镇长孙海发言。\n柳林乡乡长孙海谈得很好。',
      expect: [{ message: 'post' }],
    },
    {
      name: 'two bureaus',
      text: '请县水利局局长郑国梁通报。\n县农业局局长郑国梁的通报很实在。',
      expect: [{ message: 'post' }],
    },
    {
      name: 'a compound surname',
      text: '副院长欧阳静带队。\n由院长欧阳静总结。',
      expect: [{ message: 'post', text: '院长欧阳静' }],
    },
    {
      name: 'a member and a secretary',
      text: '县委常委李明出席。\n请县委副书记李明讲话。',
      expect: [{ message: 'post' }],
    },
    {
      name: 'one of several posts',
      text: '县委副书记、县长陈立群出席。\n请县委书记陈立群讲话。',
      expect: [{ message: 'post' }],
    },
    {
      name: 'Mr and Ms',
      text: '总经理凌志豪先生到会。\n请凌志豪女士发言。',
      expect: [{ message: 'address', text: '凌志豪' }],
    },
    {
      name: 'one character of the name',
      text: '出席仪式的有：中桥建工集团副总经理谷松年先生。\n仪式背景：项目总投资三亿元，建成后两岸群众出行更加方便。\n有请中桥建工集团副总经理谷松林先生致辞。',
      expect: [
        { message: 'name', data: { kind: 'name', title: '中桥建工集团副总经理', first: '谷松年', later: '谷松林' } },
      ],
    },
    {
      name: 'characters exchanged',
      text: '出席今天会议的领导有：市长高远程同志，市直有关部门主要负责同志，各县区分管负责同志，企业负责人。\n请高程远市长讲话。',
      expect: [{ message: 'name' }],
    },
    {
      name: 'one post of one unit, two names',
      text: '下面，请县水利局局长郑国梁同志通报情况，请大家认真听、认真记，会后结合本单位实际抓好落实。\n刚才，县水利局局长李建同志作了通报。\n',
      expect: [{ message: 'name' }],
    },
  ],
}
