import type { ItemKind } from '#src/meeting/facts.ts'
import type { Wording } from './contract.ts'
import type { Named } from './vocabulary.ts'

/** How one kind of agenda item is announced, carried out and looked back on. Empty lists: it is not said. */
export interface ItemWording {
  readonly kind: ItemKind
  readonly name: Named
  /** Words that a title often begins with and that the wording says itself, so that they are not said twice. */
  readonly lead: readonly string[]
  readonly tail: readonly string[]
  /** 预告. Without one the item is no 第N项: it is carried out between the items and not counted. */
  readonly preview: readonly Wording[]
  /** 逐项主持, behind 进行第N项议程. */
  readonly script: readonly Wording[]
  /** 承接, behind 刚才. */
  readonly recap: readonly Wording[]
  /** What it adds to 会议的主要任务是. */
  readonly task: readonly Wording[]
  /** 纪要语: how minutes begin to report it. Without one minutes pass it over (讲话, 颁奖). */
  readonly minutes: readonly Wording[]
}
