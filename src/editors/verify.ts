import type { Block, Draft, Role } from '#src/core/draft.ts'
import type { Loss } from './contract.ts'
import { isBlank, type Split, textsOf } from './split.ts'

/** `as-sent` every block stands where it should, formatting apart · `unchanged` · `different` anything else. */
export type Verdict =
  | { readonly kind: 'as-sent'; readonly lost: readonly Loss[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'different' }

/**
 * Compares what stands in an editor with what should: the text before the place, the sent blocks one by one, the text
 * after. White space counts only between words. `form` says whether blocks were sent with formatting or as lines.
 */
export function verifyInsertion(
  before: Draft,
  split: Split,
  sent: Draft,
  after: Draft,
  form: 'rich' | 'plain',
): Verdict {
  const old = textsOf(before, 'own')
  const added = textsOf(sent, form === 'rich' ? 'own' : 'typed').filter((text) => !isBlank(text))
  const left = [...old.slice(0, split.before), split.left].filter((text) => !isBlank(text))
  const right = [split.right, ...old.slice(split.after)].filter((text) => !isBlank(text))
  const expected = [...left, ...added, ...right].map(visible)
  const blocks = after.blocks.filter((block) => !isBlank(after.text.slice(block.start, block.end)))
  const found = textsOf({ ...after, blocks }, 'own').map(visible)
  const same = expected.length === found.length && expected.every((text, i) => text === found[i])
  if (same && keepsKinds(before, split, blocks, left.length + added.length)) {
    const arrived = blocks.slice(left.length, left.length + added.length)
    const asked = sent.blocks.filter((block) => !isBlank(sent.text.slice(block.start, block.end)))
    return { kind: 'as-sent', lost: form === 'rich' ? lossesOf(asked, arrived) : plainLosses(asked) }
  }
  return { kind: before.revision === after.revision ? 'unchanged' : 'different' }
}

/** Compares what stands in an editor with what should after one paragraph went into the line at the place: left, sent, right in one block. */
export function verifyInline(before: Draft, split: Split, sent: Draft, after: Draft, form: 'rich' | 'plain'): Verdict {
  const old = textsOf(before, 'own')
  const line = split.left + textsOf(sent, 'typed').join('') + split.right
  const above = filled(before).filter((block) => before.blocks.indexOf(block) < split.before)
  const below = filled(before).filter((block) => before.blocks.indexOf(block) >= split.after)
  const expected = [...old.slice(0, split.before), line, ...old.slice(split.after)].filter((text) => !isBlank(text))
  const blocks = filled(after)
  const found = textsOf({ ...after, blocks }, 'own')
  const own = split.after > split.before ? before.blocks[split.before] : undefined
  const kinds = [...above, own, ...below]
  const same =
    expected.length === found.length &&
    expected.every((text, i) => visible(text) === visible(found[i] ?? '')) &&
    kinds.every((block, i) => !block || isSameKind(block, blocks[i]))
  if (same) return { kind: 'as-sent', lost: form === 'rich' ? [] : plainLosses(sent.blocks) }
  return { kind: before.revision === after.revision ? 'unchanged' : 'different' }
}

function filled(draft: Draft): Block[] {
  return draft.blocks.filter((block) => !isBlank(draft.text.slice(block.start, block.end)))
}

/** Whether the blocks that were there are still what they were. The parts of a divided block may change. */
function keepsKinds(before: Draft, split: Split, after: readonly Block[], afterSent: number): boolean {
  const isText = (block: Block): boolean => !isBlank(before.text.slice(block.start, block.end))
  const above = before.blocks.slice(0, split.before).filter(isText)
  const whole = isBlank(split.left) || isBlank(split.right)
  const from = split.after - (whole && !isBlank(split.right) ? 1 : 0)
  const below = before.blocks.slice(from).filter(isText)
  const start = afterSent + (whole || isBlank(split.right) ? 0 : 1)
  return (
    above.every((block, i) => isSameKind(block, after[i])) &&
    below.every((block, i) => isSameKind(block, after[start + i]))
  )
}

/** What a level of headings means may change with a title that comes or goes (`headingRoles`): a heading stays one. */
function isSameKind(block: Block, other: Block | undefined): boolean {
  if (!other) return false
  const sameRole = isHeading(block.role) ? isHeading(other.role) : block.role === other.role
  return sameRole && block.list?.ordered === other.list?.ordered && !block.cell === !other.cell
}

function visible(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function lossesOf(asked: readonly Block[], arrived: readonly Block[]): Loss[] {
  const lost = new Set<Loss>()
  const levels = new Map<Role, Role>()
  asked.forEach((block, i) => {
    const there = arrived[i]
    if (!there) return
    if (isHeading(block.role)) {
      if (!isHeading(there.role)) lost.add('headings')
      if (block.role !== 'title') levels.set(block.role, there.role)
    } else if (isHeading(there.role)) lost.add('headings')
    else if (block.marks.some((mark) => mark.bold) && !there.marks.some((mark) => mark.bold)) lost.add('bold')
    if (block.list?.ordered !== there.list?.ordered || block.list?.level !== there.list?.level) lost.add('lists')
    if (block.cell && !there.cell) lost.add('tables')
  })
  if (new Set(levels.values()).size < levels.size) lost.add('headings')
  return [...lost]
}

function plainLosses(asked: readonly Block[]): Loss[] {
  const lost: Loss[] = []
  if (asked.some((block) => isHeading(block.role))) lost.push('headings')
  if (asked.some((block) => block.marks.some((mark) => mark.bold))) lost.push('bold')
  if (asked.some((block) => block.list)) lost.push('lists')
  if (asked.some((block) => block.cell)) lost.push('tables')
  return lost
}

function isHeading(role: Role): boolean {
  return role === 'title' || role.startsWith('heading')
}
