/**
 * Other characters for the words by which papers are recognised: traditional forms and variants that stand for one
 * simplified character each, whatever the word. Pairs: other form, plain form.
 */
const SIMPLIFIED =
  '會会議议開开題题領领導导們们貴贵賓宾員员記记錄录録录紀纪時时間间場场點点實实應应請请讀读書书長长總总結结報报匯汇滙汇講讲話话發发髮发經经驗验現现進进項项並并體体當当關关於于與与務务責责負负處处產产設设' +
  '對对後后來来學学習习黨党團团國国際际縣县鄉乡鎮镇區区衆众眾众參参個个從从強强調调動动單单傳传達达遞递貫贯徹彻種种頒颁獎奖儀仪禮礼畢毕幹干幾几萬万億亿無无為为爲为這这裏里裡里過过還还閉闭規规劃划擬拟見见' +
  '觀观簽签選选舉举決决贊赞權权棄弃數数條条類类級级組组織织紹绍歡欢認认識识標标準准監监辦办廳厅張张劉刘陳陈楊杨趙赵黃黄吳吴聽听鄭郑馬马羅罗謝谢韓韩馮冯鄧邓許许蘇苏盧卢蔣蒋葉叶'

const ALWAYS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\t': ' ',
  '．': '.',
  '﹒': '.',
  '﹑': '、',
  '､': '、',
  '﹐': '，',
  '﹔': '；',
  '﹕': '：',
  '︰': '：',
  '∶': '：',
  '(': '（',
  ')': '）',
}

/** Half-width marks that are full-width ones in Chinese, unless letters or digits stand on both sides (8:30, 1,000). */
const BETWEEN: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' }

const NOTHING = '\u200b\u200c\u200d\ufeff\u00ad'

/** For each UTF-16 code the code that recognition reads; 0 for what has no width. */
export const PLAIN: Uint16Array = plainTable()
/** For each half-width mark its full-width form; 0 for everything else. */
export const WIDE: Uint16Array = table(Object.entries(BETWEEN))

function plainTable(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  for (let i = 0; i < SIMPLIFIED.length; i += 2) codes[SIMPLIFIED.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i + 1)
  for (const [from, to] of Object.entries(ALWAYS)) codes[from.charCodeAt(0)] = to.charCodeAt(0)
  for (let code = 0xff10; code <= 0xff5a; code++) {
    const half = code - 0xfee0
    const isLetterOrDigit = (half >= 48 && half <= 57) || (half >= 65 && half <= 90) || (half >= 97 && half <= 122)
    if (isLetterOrDigit) codes[code] = half
  }
  for (const c of NOTHING) codes[c.charCodeAt(0)] = 0
  return codes
}

function table(pairs: readonly (readonly [string, string])[]): Uint16Array {
  const codes = new Uint16Array(0x10000)
  for (const [from, to] of pairs) codes[from.charCodeAt(0)] = to.charCodeAt(0)
  return codes
}

/** 1 for every code that may read otherwise: what is not marked here stands in the plain text as it is. */
export const SPECIAL: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  PLAIN[code] !== code || WIDE[code] !== 0 || code === 32 || code === 0x3000 || code === 92 ? 1 : 0,
)
