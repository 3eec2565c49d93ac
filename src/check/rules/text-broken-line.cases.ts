import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
    { name: 'whole paragraphs', text: '会议听取了县水利局的情况汇报。\n会议要求，各乡镇要抓好落实。' },
    { name: 'a greeting', text: '尊敬的各位领导、各位来宾，女士们、先生们，\n大家上午好，现在开会。' },
    { name: 'a heading', text: '坚持预防为主、防救结合，扎实推进森林防火工作\n各乡镇要把责任落实到人，不留死角。' },
    { name: 'names over lines', text: '出席：张华、李强、王敏、赵勇、孙丽、周杰、\n吴刚、郑爽，共八人。' },
    {
      name: 'guests, one a line',
      text: '出席今天仪式的有副县长张华同志，\n省交通规划设计研究院院长王敏女士，\n中桥集团副总经理李强先生，\n让我们表示欢迎。',
    },
    { name: 'a speaker', text: '议题：期中考试质量分析；统一后半学期进度\n张华：今天有两件事，先说第一件。' },
    { name: 'points', text: '会议议定，由县水利局牵头，抓好以下三项工作，\n一、清淤。\n二、加固。' },
    { name: 'a slogan in verse', text: '不忘来时路，\n奋进新征程，\n建功新时代。' },
    { name: 'blanks of a form', text: '主 持 人：张 华\n参加人员：张华 李强 王敏 赵勇 孙丽\n全体起立 奏唱国歌' },
  ],
  invalid: [
    {
      name: 'behind a comma',
      text: '要求建筑工地全部设置围挡，按照规范采取洒水、\n覆盖等防尘措施，做到不漏一处。',
      expect: [{ message: 'broken', text: '，按照规范采取洒水、' }],
    },
    {
      name: 'without a mark',
      text: '会前已发出通知。各单位要在本月底前完成自查并将情况报\n县安委会办公室，逾期通报。',
      expect: [{ message: 'broken' }],
    },
    {
      name: 'behind a word that goes on',
      text: '各级各部门要进一步增强责任感，切实改变缺乏勇气和\n担当的状况，敢于碰硬。',
      expect: [{ message: 'broken' }],
    },
    {
      name: 'a paragraph that begins with a stop',
      text: '会议结束。\n。各科室要抓好落实。',
      expect: [{ message: 'leading', text: '。' }],
    },
    {
      name: 'blanks of a scan, said once',
      text: '这次会议的主要任务是传达 学习贯彻上级会议精神安排 部署今年春季造林绿化工作 动员各级各部门迅速行动起来 全面完成各项目标任务确保质量',
      expect: [{ message: 'blanks', data: { kind: 'blanks', count: 4 } }],
    },
  ],
}
