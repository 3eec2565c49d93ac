/** The line that a place of a text stands in. */
export interface LineOf {
  readonly start: number
  readonly end: number
  readonly text: string
  /** A place to sign: it stays blank until it is printed. */
  isToSign(): boolean
  /** A ballot or a form to tick: its empty brackets are meant. */
  isToTick(): boolean
  /** Nothing but a line across the page. */
  isRule(): boolean
}

const TO_SIGN = /签名|签字|签章|盖章|签发|[（(]签|[（(]章[）)]/
const TO_TICK = /同意|赞成|反对|弃权|√|打[“"]?[√○]|勾选/
/** 主持人：____ 记录人：____ under a record are signed by hand. */
const SIGNED_BY = /^[\s　]*(?:会议)?(?:主持人?|记录人?|记录员|审核人?|负责人|出席人员?|参会人员?)[\s　]{0,4}[：:]/
const ONLY_DATE = /^[\s　\d_＿\\]*年[\s　\d_＿\\]*月[\s　\d_＿\\]*日[\s　]*$/
/** A shorter text is a form's head rather than a record with its foot. */
const SHORTEST_RECORD = 8
const FOOT = 3

/**
 * Gives the line of an offset. Offsets must not decrease from call to call: so each line is found once, however many
 * places it holds.
 */
export function lineReader(text: string): (at: number) => LineOf {
  let start = 0
  let end = -1
  let previous = 0
  let line: LineOf | null = null
  let foot: number | null = null
  return (at) => {
    while (at > end) {
      if (/\S/.test(text.charAt(start)) || end - start > 1) previous = start
      start = end + 1
      end = lineEnd(text, start)
      line = null
    }
    return (line ??= lineOf(text, start, end, previous, () => (foot ??= footOf(text))))
  }
}

function lineOf(whole: string, start: number, end: number, previous: number, foot: () => number): LineOf {
  const text = whole.slice(start, end)
  let toSign: boolean | null = null
  const read = (): boolean =>
    TO_SIGN.test(text) ||
    (SIGNED_BY.test(text) && start >= foot()) ||
    (ONLY_DATE.test(text) && TO_SIGN.test(whole.slice(previous, lineEnd(whole, previous))))
  let toTick: boolean | null = null
  let rule: boolean | null = null
  return {
    start,
    end,
    text,
    isToSign: () => (toSign ??= read()),
    isToTick: () => (toTick ??= TO_TICK.test(text)),
    isRule: () => (rule ??= /^[\s_＿\\-]*$/.test(text)),
  }
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed < 0 ? text.length : feed
}

/** Where the last lines of a whole record begin; behind the text when it is too short to have a foot. */
function footOf(text: string): number {
  const starts: number[] = []
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start)
    if (text.slice(start, end).trim() !== '') starts.push(start)
    start = end + 1
  }
  return starts.length < SHORTEST_RECORD ? text.length + 1 : (starts.at(-FOOT) ?? 0)
}
