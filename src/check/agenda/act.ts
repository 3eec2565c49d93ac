import { isNamed, type Speaker, speakerOf } from './speaker.ts'

/** What is done in an item, by whom, with which paper: what an announcement and its carrying out must agree in. */
export interface Act {
  readonly text: string
  /** Kinds of act that its first words name; empty when they name none. */
  readonly kinds: ReadonlySet<Kind>
  /** Those who are named as acting. */
  readonly speakers: readonly Speaker[]
  /** The pairs of characters of its first words that tell it from other items. */
  readonly pairs: ReadonlySet<string>
  /** Titles in 《》. */
  readonly papers: readonly string[]
}

/** Kinds that nobody takes for one another; all speaking is one of them. */
export type Kind = 'talk' | 'read' | 'award' | 'sign' | 'decide' | 'anthem' | 'unveil' | 'film' | 'visit'

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['anthem', /国歌|国际歌|默哀|升旗/],
  ['award', /颁奖|颁发|授奖|表彰|授牌|授旗|领奖|表扬/],
  ['sign', /签订|签署|签字|签约|责任书|承诺书/],
  ['read', /宣读|传达|宣布|领学|学习/],
  ['decide', /审议|表决|通过|选举|推选|讨论|审查|投票|测评|评议|打分|酝酿/],
  ['unveil', /揭牌|揭幕|剪彩|培土|奠基|启动/],
  ['film', /观看|播放|专题片|宣传片|警示片/],
  ['visit', /参观|观摩|考察/],
  [
    'talk',
    /讲话|发言|致辞|致词|献词|通报|汇报|报告|介绍|说明|部署|安排|表态|点评|述职|讲|谈|指示|陈述|交流|动员|提醒|总结|对照检查/,
  ],
]
/** Kinds that one item may well hold together, or that are two words for one thing. */
const AKIN: ReadonlySet<string> = new Set(['read award', 'read talk', 'read decide', 'decide talk'])

/** Where the words for the speaker end. */
const VERB =
  '(?:讲话|讲几句|讲一讲|讲讲|讲(?!师|台)|谈谈|谈一谈|发言|致辞|致词|致欢迎|献词|通报|宣读|传达|汇报|报告|作(?![社协家者战业局])|做|就(?!业|职)|介绍|说明|部署|安排|表态|点评|述职|宣布|陈述|补充|领学|总结|动员|代表(?!大会)|上台|来(?=讲|谈|聊)|为(?!民)|对)'
const STOPS = new RegExp(`${VERB}|[，。；：！？\\n]`)
const ASKS = /请|由/g
const LONGEST_PHRASE = 60

/** Reads an act from the words of an item. Blanks and half-width marks do not matter. */
export function readAct(words: string): Act {
  const text = words
    .replace(/[ 　\t]+/g, '')
    .replace(/,/g, '，')
    .replace(/;/g, '；')
    .replace(/:/g, '：')
  const opening = text.slice(0, FIRST_WORDS)
  const speakers: Speaker[] = []
  for (const asks of text.matchAll(ASKS)) speakers.push(speakerOf(phraseAt(text, asks.index + 1)))
  const stated = phraseAt(text, 0)
  if (!/请|由/.test(stated) && !/[，。；：！？\n]/.test(STOPS.exec(text)?.[0] ?? '。'))
    speakers.unshift(speakerOf(stated))
  return {
    text,
    kinds: new Set(KINDS.filter(([, shape]) => shape.test(opening)).map(([kind]) => kind)),
    speakers: speakers.filter(isNamed),
    pairs: pairsOf(opening),
    papers: [...text.matchAll(/《([^《》]{2,60})》/g)].map((m) => m[1] ?? ''),
  }
}

/** What is done stands in the first sentence or two; what follows is what people say. */
const FIRST_WORDS = 120

function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 2 <= words.length; i++) {
    const pair = words.slice(i, i + 2)
    if (isHan(pair) && (!COMMON.has(pair) || words.startsWith('老同志', i - 1))) pairs.add(pair)
  }
  return pairs
}

function isHan(pair: string): boolean {
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)]
  return a >= 0x3400 && a <= 0x9fff && b >= 0x3400 && b <= 0x9fff
}

/** Pairs that stand in every item. */
const COMMON: ReadonlySet<string> = new Set(
  '代表 同志 志作 志讲 讲话 发言 大家 欢迎 下面 首先 现在 最后 进行 会议 议程 我们 作表 书记 县委 市委 副书 副县 副市 局长 主任 委书 先生 女士 情况'.split(
    ' ',
  ),
)

/** The words from `at` to the next verb or mark. */
function phraseAt(text: string, at: number): string {
  const words = text.slice(at, at + LONGEST_PHRASE)
  const end = words.search(STOPS)
  return (end < 0 ? words : words.slice(0, end)).replace(/^(?:我们|大家|让我们|听取|先|再)/, '')
}

/** Both name what is done, and nothing of it is the same or akin. */
export function areOtherKinds(a: Act, b: Act): boolean {
  if (a.kinds.size === 0 || b.kinds.size === 0) return false
  for (const one of a.kinds)
    for (const two of b.kinds) if (one === two || AKIN.has(`${one} ${two}`) || AKIN.has(`${two} ${one}`)) return false
  return true
}

/** Both hold a paper, and no paper of one can be a short form of a paper of the other. */
export function areOtherPapers(a: Act, b: Act): boolean {
  return a.papers.length > 0 && b.papers.length > 0 && !a.papers.some((p) => b.papers.some((q) => isSamePaper(p, q)))
}

/** 《意见（讨论稿）》 is 《关于加强队伍建设的意见（讨论稿）》: all characters of the shorter one stand in the longer one in their order. */
function isSamePaper(a: string, b: string): boolean {
  const [short, long] = [core(a), core(b)].toSorted((x, y) => x.length - y.length)
  let at = 0
  for (const c of long ?? '') if (c === short?.[at]) at++
  return at >= (short?.length ?? 0)
}

function core(title: string): string {
  return title.replace(/[（(][^（()）]{1,10}[)）]/g, '').replace(/[\\_＿×xX\s“”"]/g, '')
}
