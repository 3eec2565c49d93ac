import type { Wording } from './contract.ts'
import type { GenreId, Named, SectionId } from './vocabulary.ts'

/** A 会议类型 with its wording. A section without wording takes the contract's skeleton. */
export interface Template {
  /** `<genre>/<subtype>`, a further one of that subtype `<genre>/<subtype>-<name>`. Public; never changes. */
  readonly id: string
  readonly genre: GenreId
  readonly subtype: string
  readonly name: Named
  /** Grows with every change of wording. */
  readonly version: number
  /** The order of the sections where it is not the contract's. Sections that are not named follow in the contract's order. */
  readonly order?: readonly SectionId[]
  readonly wording: Readonly<Partial<Record<SectionId, readonly Wording[]>>>
}
