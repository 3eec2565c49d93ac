import type { SectionState } from '#src/app/app.ts'
import type { Texts } from '#src/platform/i18n.ts'

/** 未写 · 框架 · 有内容 · 已写 · 需更新. */
export function stateName(state: SectionState, t: Texts): string {
  return t(`progressState.${state}`)
}
