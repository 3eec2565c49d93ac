import type { RuleCases } from '../rule-cases.ts'

const HEAD = '全县秋粮收购工作推进会主持词\n同志们：\n现在开会。今天我们召开全县秋粮收购工作推进会。\n'
const CLOSE = '\n今天的会议到此结束，散会！'
const NUMBERED = [
  '今天的会议有三项议程：一是县粮食局局长王强同志通报收购进度；二是县财政局局长李敏同志宣读《收购资金管理办法》；三是县长赵刚同志讲话。',
  '下面，进行第一项议程，请王强局长通报收购进度。',
  '下面，进行第二项议程，请县财政局局长李敏同志宣读《收购资金管理办法》。',
  '下面，进行第三项议程，请赵刚县长讲话，大家欢迎。',
]
const SPOKEN = [
  '今天的会，先请王局长通报收购进度，再请李敏同志宣读《收购资金管理办法》，最后请赵县长讲话。',
  '下面，先请县粮食局局长王强同志通报收购进度。',
  '接下来，请县财政局局长李敏同志宣读《收购资金管理办法》。',
  '现在，请县长赵刚同志讲话，大家欢迎。',
]
const numbered = (change: (text: string) => string = (t) => t): string => change(HEAD + NUMBERED.join('\n') + CLOSE)
const spoken = (change: (text: string) => string = (t) => t): string => change(HEAD + SPOKEN.join('\n') + CLOSE)
const without = (line: number): string => HEAD + NUMBERED.filter((_, i) => i !== line).join('\n') + CLOSE

export const cases: RuleCases = {
  valid: [
    { name: 'as announced', text: numbered() },
    { name: 'as announced, without numbers', text: spoken() },
    { name: 'other wording', text: numbered((t) => t.replace('请王强局长通报收购进度', '请王局长介绍有关情况')) },
    {
      name: 'a short form of the paper',
      text: numbered((t) =>
        t.replace(
          '县财政局局长李敏同志宣读《收购资金管理办法》；',
          '李敏同志宣读《关于秋粮收购资金管理办法（试行）》；',
        ),
      ),
    },
    {
      name: 'a deputy called without 副',
      text: numbered((t) => t.replace('县长赵刚同志讲话。', '副县长赵刚同志讲话。')),
    },
    {
      name: 'several speakers in one item',
      text: numbered((t) =>
        t
          .replace('一是县粮食局局长王强同志通报收购进度', '一是三个单位作交流发言')
          .replace(
            '请王强局长通报收购进度。',
            '请三个单位交流发言。先请城关粮站站长周平同志发言。\n请东坪粮站站长吴江同志发言。',
          ),
      ),
    },
    {
      name: 'somebody reads for the one who is away',
      text: numbered((t) =>
        t.replace('请赵刚县长讲话，大家欢迎', '赵刚县长因公不能到会，委托副县长郑海同志宣读书面讲话'),
      ),
    },
    { name: 'nobody is named', text: numbered((t) => t.replace('三是县长赵刚同志讲话', '三是领导讲话')) },
    { name: 'the last item without a number', text: numbered((t) => t.replace('下面，进行第三项议程，', '最后，')) },
    { name: 'an item without its number', text: numbered((t) => t.replace('下面，进行第二项议程，', '接下来，')) },
    { name: 'an open list', text: numbered((t) => t.replace('三是县长赵刚同志讲话。', '三是县长赵刚同志讲话等。')) },
    { name: 'an incomplete reading', text: without(3), complete: false },
    { name: 'not a host script', text: NUMBERED.join('\n'), genre: 'speech' },
  ],
  invalid: [
    {
      name: 'the last item is gone',
      text: without(3),
      expect: [{ message: 'fewer', text: '今天的会议有三项议程', data: { kind: 'number', announced: 3, carried: 2 } }],
    },
    {
      name: 'one too many',
      text: numbered((t) => t.replace('\n今天的会议到此', '\n下面，进行第四项议程，请与会同志签字。\n今天的会议到此')),
      expect: [{ message: 'more' }],
    },
    {
      name: 'an item between is gone',
      text: without(2),
      expect: [{ message: 'missing', data: { kind: 'missing', ordinal: 2 } }],
    },
    {
      name: 'another speaker',
      text: numbered((t) => t.replace('请赵刚县长讲话', '请郑海副县长讲话')),
      expect: [
        {
          message: 'speaker',
          text: '下面，进行第三项议程，请郑海副县长讲话，大家欢迎',
          data: { kind: 'speaker', ordinal: 3 },
        },
      ],
    },
    {
      name: 'another speaker is announced',
      text: numbered((t) => t.replace('县粮食局局长王强同志通报', '县粮食局局长孙勇同志通报')),
      expect: [{ message: 'speaker' }],
    },
    {
      name: 'another paper',
      text: numbered((t) =>
        t.replace('请县财政局局长李敏同志宣读《收购资金管理办法》', '请县财政局局长李敏同志宣读《粮库安全巡查制度》'),
      ),
      expect: [{ message: 'paper' }],
    },
    {
      name: 'another act',
      text: numbered((t) =>
        t
          .replace('一是县粮食局局长王强同志通报收购进度', '一是签订收购责任书')
          .replace('请王强局长通报收购进度。', '颁奖。请获奖单位上台领奖。'),
      ),
      expect: [{ message: 'act' }],
    },
    {
      name: 'two items swapped',
      text: numbered((t) => t.replace(/一是([^；]{1,60})；二是([^；]{1,60})；/, '一是$2；二是$1；')),
      expect: [{ message: 'order' }],
    },
    {
      name: 'another speaker, without numbers',
      text: spoken((t) => t.replace('最后请赵县长讲话', '最后请郑书记讲话')),
      expect: [{ message: 'speaker' }],
    },
    {
      name: 'two items swapped, without numbers',
      text: spoken((t) => t.replace(/先请([^，]{1,60})，再请([^，]{1,60})，/, '先请$2，再请$1，')),
      expect: [{ message: 'order' }],
    },
    {
      name: 'more are declared than named',
      text: spoken((t) => t.replace('今天的会，先请', '今天的会分四步走：先请')),
      expect: [{ message: 'listed', data: { kind: 'number', announced: 4, listed: 3 } }],
    },
  ],
}
