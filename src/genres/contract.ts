import type { Pattern } from './pattern.ts'
import type { Quorum } from './quorum.ts'
import type { GenreId, Named, SectionId, Zone } from './vocabulary.ts'

/** 必有 · 宜有 · 可有 · 一般不写. */
export type Need = 'required' | 'suggested' | 'optional' | 'unused'

/** Conditions of facts/contracts: what must hold in the paper for the stricter need to apply. Closed list, implemented in code. */
export const CONDITIONS = [
  'three-items',
  'not-all-present',
  'something-decided',
  'whole-document',
  'archived',
  'stands-alone',
] as const
export type ConditionId = (typeof CONDITIONS)[number]

export interface Demand {
  readonly need: Need
  /** Sections of one contract with the same group: one of them is enough. */
  readonly group?: string
  /** When set, `need` holds only under this condition; `otherwise` holds without it. */
  readonly when?: { readonly condition: ConditionId; readonly otherwise: Need }
}

/** A place where new wording may come from: 国标 clause, 条例, 惯例, 本单位. */
export interface Source {
  readonly kind: 'standard' | 'regulation' | 'practice' | 'unit'
  readonly text: Named
}

/** One way to word a section: paragraphs in the wording language of docs/adding-a-template.md. */
export interface Wording {
  readonly paragraphs: readonly string[]
}

export interface ContractSection {
  readonly id: SectionId
  readonly name: Named
  readonly zone: Zone
  readonly demand: Demand
  readonly source: Source
  /** Vote for this section; never decide alone. */
  readonly kernels: readonly Pattern[]
  /** Whole formulas, the weakest witness; also what a reader of the contract sees as examples. */
  readonly phrases: readonly string[]
  /** Words that stand before a colon at the start of a paragraph (时间：, 主 持 人：), spaces between the characters allowed. */
  readonly labels: readonly string[]
  /** Set when the section is written for every agenda item, or for every one that minutes report; otherwise once. */
  readonly each?: 'agenda' | 'matters'
  /** Neutral wording that a template without its own wording takes. */
  readonly skeleton: readonly Wording[]
  /** The unit's own wording: goes before the template's. */
  readonly unitWording?: readonly Wording[]
}

/** 结构要求: what one kind of paper consists of. Sections stand in the contract's column order, `unused` ones included. */
export interface Contract {
  readonly genre: GenreId
  /** null: the subtype is unclear, the `*` row holds. */
  readonly subtype: string | null
  readonly name: Named
  readonly sections: readonly ContractSection[]
  /** What the unit's articles ask for at such a meeting; empty when it said nothing. */
  readonly quorum: readonly Quorum[]
}
