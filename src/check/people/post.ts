import type { Range } from '#src/core/draft.ts'

/** A post as it is written: 县委副书记 is base 书记, deputy; `unit` is what stands before it (县委). */
export interface Post extends Range {
  readonly unit: string
  readonly base: string
  readonly deputy: boolean
  /** Where 副 or the base begins. */
  readonly at: number
}

/** Bases by their last character; longer ones first. */
const BASES = new Map<string, readonly string[]>()
for (const base of (
  '总工程师 总经济师 总会计师 主任委员 主任科员 主任医师 主任编辑 第一书记 党组成员 党委委员 检察长 参谋长 审判长 护士长 秘书长 理事长 董事长 监事长 ' +
  '大队长 支队长 总经理 司令员 研究员 巡视员 调研员 总书记 工程师 总监 书记 主席 主任 部长 局长 处长 科长 股长 厅长 司长 院长 校长 会长 县长 市长 ' +
  '省长 区长 镇长 乡长 州长 旗长 盟长 村长 馆长 站长 所长 队长 园长 台长 社长 行长 组长 厂长 矿长 场长 庭长 班长 ' +
  '总裁 经理 专员 政委 教授 院士 主编 常委'
).split(' ')) {
  const last = base.at(-1) ?? ''
  BASES.set(last, [...(BASES.get(last) ?? []), base])
}
const LAST = new RegExp(`[${[...BASES.keys()].join('')}]`, 'g')

/** What makes another word of a post: 主席台, 局长办公会, 县长助理, 部长级. */
const NOT_AFTER =
  /(?:级|制|们|室|团|台|处|院|员|医|办公|信箱|热线|助理|令|单位|岗位|职务|一职|人选|候选|负责制|联席|扩大|接待|会议|班子|轮值|工程)/y
/** Posts that are past, to come, or nobody’s: 原县长, 各局长. */
const NOT_BEFORE = /[原前拟代候各老两]$|(?:时任|曾任|新任|历任|候任|一把手)$/
/** Words behind which a unit begins. */
const CUE =
  /^.{0,40}(?:[请由让把是到有]|感谢|欢迎|委托|听取|下面|首先|最后|接着|接下来|刚才|现在|其中|介绍|出席|参加|列席|以及|邀请|根据|同意|会议|主持人?|记录|召集)(?=[\u3400-\u9FFF]|$)/
const LONGEST_UNIT = 24

/** All posts that stand in `[start, end)`, in order. Linear. */
export function postsIn(text: string, start: number, end: number): Post[] {
  const posts: Post[] = []
  let free = start
  LAST.lastIndex = start
  for (let hit = LAST.exec(text); hit && hit.index < end; hit = LAST.exec(text)) {
    const to = hit.index + 1
    const base = BASES.get(hit[0])?.find((b) => to - b.length >= free && text.startsWith(b, to - b.length))
    if (base === undefined) continue
    NOT_AFTER.lastIndex = to
    if (to < end && NOT_AFTER.test(text)) continue
    const plain = to - base.length
    const deputy = plain > free && text[plain - 1] === '副'
    let at = deputy ? plain - 1 : plain
    for (const more of ['常务', '第一', '执行']) if (deputy && text.startsWith(more, at - 2) && at - 2 >= free) at -= 2
    const unitStart = startOfUnit(text, free, at)
    free = to
    if (NOT_BEFORE.test(text.slice(Math.max(unitStart, at - 3), at))) continue
    posts.push({ start: unitStart, end: to, at, unit: text.slice(unitStart, at), base, deputy })
  }
  return posts
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

function startOfUnit(text: string, from: number, at: number): number {
  let start = at
  while (start > from && at - start < LONGEST_UNIT && isHan(text.charCodeAt(start - 1))) start--
  const cue = CUE.exec(text.slice(start, at))
  return cue ? start + cue[0].length : start
}
