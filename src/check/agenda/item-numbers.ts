import type { RuleContext } from '../rule.ts'
import { type CarriedItem, isSaidAgain, numberedItems } from './carried.ts'

/** Two items that a host carries out one after the other, with the numbers that he gives them. */
export interface ItemStep {
  readonly before: CarriedItem
  readonly item: CarriedItem
  readonly kind: 'twice' | 'gap'
}

/** Where the numbers of the items of a 主持词 do not count on: 第三项 twice, 第三项 and then 第五项. */
export function itemSteps({ draft, outline, contract }: RuleContext): ItemStep[] {
  const first = outline.sections.find((s) => s.id === 'item')
  if (contract?.genre !== 'host-script' || !first) return []
  const items = numberedItems(draft, first.start, draft.text.length)
  const said = new Set(items.map((i) => i.ordinal))
  return items.flatMap((item, i): ItemStep[] => {
    const before = items[i - 1]
    if (before?.ordinal == null || item.ordinal === null) return []
    const step = item.ordinal - before.ordinal
    if (step === 0) return isSaidAgain(before, item) ? [] : [{ before, item, kind: 'twice' }]
    if (step !== 2 || said.has(item.ordinal - 1) || items[i - 2]?.ordinal === before.ordinal) return []
    return GOES_ON.test(before.words) ? [] : [{ before, item, kind: 'gap' }]
  })
}

/** The item between was opened in other words. */
const GOES_ON = /(?:^|[\n。！])[ 　\t]{0,4}(?:下一[项个]|接下来|接着|下面|最后|现在)/
