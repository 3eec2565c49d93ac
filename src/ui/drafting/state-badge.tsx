import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components'
import type { SectionState } from '#src/app/app.ts'
import { useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({ root: { flexShrink: 0 } })

const COLORS: Record<SectionState, NonNullable<BadgeProps['color']>> = {
  unwritten: 'subtle',
  skeleton: 'informative',
  content: 'brand',
  written: 'success',
  outdated: 'warning',
}

/** 未写 · 框架 · 有内容 · 已写 · 需更新. */
export function StateBadge({ state }: { state: SectionState }) {
  const styles = useStyles()
  const t = useTexts()
  return (
    <Badge appearance="tint" color={COLORS[state]} className={styles.root}>
      {t(`progressState.${state}`)}
    </Badge>
  )
}
