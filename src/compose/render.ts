import { placeholder } from '#src/core/placeholders.ts'
import type { WordingNode } from '#src/genres/parse-wording.ts'
import type { ListName, SlotName } from '#src/genres/slots.ts'
import { type Facts, holds, listOf, slotText } from './facts.ts'
import { joinAll, joinText } from './join-text.ts'

/** What a stretch of wording became. `missing`: a placeholder stands in it. `used`: a fact of the meeting stands in it. */
export interface Rendered {
  readonly text: string
  readonly missing: boolean
  readonly used: boolean
}

/** How a place that has no fact is called where the name of the slot does not say it. */
const PLACEHOLDER_NAMES: Readonly<Partial<Record<SlotName | ListName, string>>> = {
  会议任务: '会议主要任务',
  名称: '议程内容',
  议题: '议程内容',
  预告: '议程内容',
  议程: '议程内容',
  承接: '承接内容',
  承接语: '承接内容',
  发言人承接: '发言人',
  首位发言人: '发言人',
  文件: '文件名称',
  领导: '领导名单',
  请假: '请假人员',
  参会: '参会人员',
  要求: '工作要求',
  纪律: '会场纪律',
  主持人姓名: '主持人',
  职务姓名: '姓名',
  全称: '姓名',
  称呼: '姓名',
}
const NOTHING: Rendered = { text: '', missing: false, used: false }

/**
 * Writes a stretch of wording with the facts. A slot without a fact becomes a placeholder; a `[…]` that holds one is
 * dropped, unless `insist`: the section must be there, so its gaps are shown.
 */
export function render(nodes: readonly WordingNode[], facts: Facts, insist = false): Rendered {
  let all = NOTHING
  for (const node of nodes) {
    const part = renderNode(node, facts, insist)
    all = {
      text: joinText(all.text, part.text),
      missing: all.missing || part.missing,
      used: all.used || part.used,
    }
  }
  return all
}

/** The paragraphs of a repetition that has no joiner: one for each element, none for an empty list. */
export function renderEach(node: Extract<WordingNode, { kind: 'repeat' }>, facts: Facts): readonly Rendered[] {
  return listOf(facts, node.list).map((element) => render(node.nodes, element))
}

function renderNode(node: WordingNode, facts: Facts, insist: boolean): Rendered {
  switch (node.kind) {
    case 'text':
      return { text: node.text, missing: false, used: false }
    case 'slot': {
      const text = slotText(facts, node.name)
      return text === '' ? unfilled(node.name) : { text, missing: text.includes('【'), used: node.name !== '节次' }
    }
    case 'optional': {
      if (node.condition) return holds(facts, node.condition) ? render(node.nodes, facts, insist) : NOTHING
      const inner = render(node.nodes, facts, insist)
      return inner.missing && !insist ? NOTHING : inner
    }
    case 'repeat': {
      const parts = renderEach(node, facts).filter((part) => part.text !== '')
      if (parts.length === 0) return unfilled(node.list)
      return {
        text: joinAll(
          parts.map((part) => part.text),
          node.joiner ?? '',
        ),
        missing: parts.some((part) => part.missing),
        used: true,
      }
    }
  }
}

function unfilled(name: SlotName | ListName): Rendered {
  return { text: placeholder(PLACEHOLDER_NAMES[name] ?? name), missing: true, used: false }
}
