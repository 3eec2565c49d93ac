import type { StoreApi } from 'zustand/vanilla'
import type { UnitProfile } from '#src/genres/unit.ts'

export interface UnitState {
  readonly status: 'loading' | 'ready' | 'failed'
  /** What holds now; `NO_UNIT` when the unit changed nothing. */
  readonly profile: UnitProfile
  /** Entries that do not go with the others or that a later version wrote: kept, but without effect. */
  readonly left: number
  /** The file that was refused last, with every fault (`patches[2].section`, plain Chinese); what held before holds on. */
  readonly refused: {
    readonly fileName: string
    readonly faults: readonly { readonly path: string; readonly message: string }[]
  } | null
}

/** 本单位要求: one file in and out, and single settings. */
export interface UnitFace {
  readonly state: StoreApi<UnitState>
  /** Puts a profile file in the place of what holds; the notice offers to undo it. A faulty file changes nothing: see `refused`. */
  importFile(file: File): Promise<boolean>
  forgetRefused(): void
  /** The profile as the text of its file. */
  text(): string
  /** Offers that text as a file. */
  exportFile(): void
  /**
   * Changes one setting: `next` makes the new profile of the one that holds (see genres/unit-edit.ts for the common ones).
   * Resolves after it is on the disk; false when it is not valid or could not be saved (a notice says why).
   */
  change(next: (profile: UnitProfile) => UnitProfile): Promise<boolean>
}
