/** Facts that a wording may name anywhere. The names are public: units write them into their own templates. */
export const MEETING_SLOTS = [
  '会议名称',
  '会议简称',
  '主办单位',
  '会议日期',
  '会议时间',
  '会议地点',
  '主持人',
  '主持人姓名',
  '会议任务',
  '研究事项',
  '议程数',
  '领导数',
  '要求数',
  '请假数',
  '节次',
] as const

/** Facts of one agenda item: known where a section is written once for each item, and inside `<议程：…>`. */
export const ITEM_SLOTS = [
  '序号',
  '议题',
  '名称',
  '预告',
  '主持语',
  '承接语',
  '任务语',
  '纪要语',
  '发言人',
  '发言人承接',
  '发言人数',
  '首位发言人',
  '文件',
  '候补发言人',
] as const

/** Facts of one person: known inside `<领导：…>`, `<请假：…>`, `<发言人：…>` and `<其余发言人：…>`. */
export const PERSON_SLOTS = ['序号', '姓名', '单位', '职务', '职务姓名', '全称', '称呼', '下一位'] as const

/** Facts of one line: known inside `<要求：…>`, `<纪律：…>`, `<参会：…>`. */
export const LINE_SLOTS = ['序号', '内容'] as const

/** What may be repeated: `<名：…|连接>`, and what is known inside. */
export const LISTS = {
  议程: 'item',
  承接: 'item',
  任务: 'item',
  领导: 'person',
  请假: 'person',
  发言人: 'person',
  其余发言人: 'person',
  要求: 'line',
  纪律: 'line',
  参会: 'line',
} as const
export type ListName = keyof typeof LISTS

/** What `[若…：…]` may ask. */
export const CONDITIONS_OF_WORDING = [
  '一项',
  '多项',
  '首项',
  '中间项',
  '末项',
  '一人',
  '多人',
  '有领导',
  '有要求',
  '一条要求',
  '多条要求',
  '无要求',
] as const
export type WordingCondition = (typeof CONDITIONS_OF_WORDING)[number]

export type SlotName =
  | (typeof MEETING_SLOTS)[number]
  | (typeof ITEM_SLOTS)[number]
  | (typeof PERSON_SLOTS)[number]
  | (typeof LINE_SLOTS)[number]

/** Lists that need an item around them. */
const ITEM_LISTS: ReadonlySet<string> = new Set<ListName>(['发言人', '其余发言人'])

/** Where a stretch of wording stands: what it may name. */
export type Scope = 'meeting' | 'item' | 'person' | 'line'

/** True when `name` is known in the innermost scope or in one around it. `scopes` is outermost first. */
export function isSlotIn(name: string, scopes: readonly Scope[]): name is SlotName {
  const known: Record<Scope, readonly string[]> = {
    meeting: MEETING_SLOTS,
    item: ITEM_SLOTS,
    person: PERSON_SLOTS,
    line: LINE_SLOTS,
  }
  return scopes.some((scope) => known[scope].includes(name))
}

/** True when the list can be repeated here. */
export function isListIn(name: string, scopes: readonly Scope[]): name is ListName {
  return name in LISTS && (scopes.includes('item') || !ITEM_LISTS.has(name))
}
