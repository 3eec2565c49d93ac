import type { ListName, SlotName, WordingCondition } from '#src/genres/slots.ts'

/** What a stretch of wording can name: filled slots, lists, conditions that hold; what is not here is looked up in `around`. */
export interface Facts {
  readonly slots: Readonly<Partial<Record<SlotName, string>>>
  readonly lists: Readonly<Partial<Record<ListName, readonly Facts[]>>>
  readonly conditions: ReadonlySet<WordingCondition>
  readonly around: Facts | null
}

/** The text of a slot; empty when it is not filled. A slot that the nearest facts name is theirs, also when empty. */
export function slotText(facts: Facts, name: SlotName): string {
  for (let scope: Facts | null = facts; scope; scope = scope.around) {
    const text = scope.slots[name]
    if (text !== undefined) return text
  }
  return ''
}

/** The elements of a list; none when it is not known. */
export function listOf(facts: Facts, name: ListName): readonly Facts[] {
  for (let scope: Facts | null = facts; scope; scope = scope.around) {
    const list = scope.lists[name]
    if (list !== undefined) return list
  }
  return []
}

/** True when the condition holds here or around. */
export function holds(facts: Facts, condition: WordingCondition): boolean {
  return facts.conditions.has(condition) || (facts.around !== null && holds(facts.around, condition))
}
