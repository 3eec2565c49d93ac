import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { useStore } from 'zustand'
import type { CheckMode } from '#src/app/app.ts'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    margin: 0,
    padding: '2px',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: {
    position: 'relative',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    ':has(:checked)': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground1,
      boxShadow: tokens.shadow2,
    },
    ':has(:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
    '@media (forced-colors: active)': {
      ':has(:checked)': { border: '1px solid Highlight' },
    },
  },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
})

const MODES: readonly CheckMode[] = ['writing', 'submission']

/** 写作 | 提交前检查: one of the two, chosen with a click or the arrow keys. */
export function ModeSwitch() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const name = useId()
  const mode = useStore(app.paper.state, (paper) => paper.mode)
  return (
    <div role="radiogroup" aria-label={t('check.mode')} className={styles.root}>
      {MODES.map((known) => (
        <label key={known} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={mode === known}
            onChange={() => app.paper.setMode(known)}
          />
          {t(`check.${known}`)}
        </label>
      ))}
    </div>
  )
}
