import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { FindingView, FixView } from '#src/app/check-views.ts'
import { BusyIcon } from '#src/ui/busy-icon.tsx'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fix: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  preview: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 4, overflow: 'hidden' },
  changes: { margin: 0, padding: 0, listStyle: 'none', overflowWrap: 'anywhere' },
  after: { textDecoration: 'none', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
})

/** The repairs of one finding, each with what it would write; one click takes one. A read-only text shows the wording only. */
export function FixChoice({ view, readOnly }: { view: FindingView; readOnly: boolean }) {
  const styles = useStyles()
  const t = useTexts()
  if (view.fixes.length === 0) return null
  return (
    <div className={styles.root}>
      {view.fixes.length > 1 && !readOnly && <Text className={styles.note}>{t('finding.choosePlace')}</Text>}
      {view.fixes.map((fix, index) => (
        <Fix key={fix.title} view={view} index={index} readOnly={readOnly} />
      ))}
    </div>
  )
}

// Longer than this in characters, a preview does not fit into four lines at 320 px.
const LONG = 60

function Fix({ view, index, readOnly }: { view: FindingView; index: number; readOnly: boolean }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const busy = useStore(app.paper.state, (paper) => paper.busy)
  const [whole, setWhole] = useState(false)
  const fix = view.fixes[index]
  if (!fix) return null
  const canApply = !readOnly && fix.steps > 0
  const isLong = fix.preview.length > 4 || fix.preview.join('').length > LONG
  return (
    <div className={styles.fix}>
      <Text>{fix.title}</Text>
      {!isSaid(fix) && <Changes changes={fix.changes} />}
      {fix.preview.length > 0 && (
        <>
          <span className={styles.note}>{readOnly ? t('finding.suggestion') : t('finding.willInsert')}</span>
          <div className={mergeClasses(styles.preview, isLong && !whole && styles.clamped)}>
            {fix.preview.join('\n')}
          </div>
        </>
      )}
      {canApply && fix.steps > 1 && <span className={styles.note}>{t('finding.inSteps', [fix.steps])}</span>}
      {!readOnly && fix.steps === 0 && <span className={styles.note}>{t('finding.notInEditor')}</span>}
      <div className={styles.actions}>
        {canApply && (
          <Button
            size="small"
            appearance="primary"
            icon={busy === view.id ? <BusyIcon /> : <CheckmarkRegular />}
            disabledFocusable={busy !== null}
            aria-label={t('finding.applyLabel', [fix.title])}
            onClick={() => void app.paper.applyFix(view.id, index)}
          >
            {t('finding.apply')}
          </Button>
        )}
        {isLong && (
          <Button size="small" appearance="subtle" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('finding.less') : t('finding.more')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** A title such as 把“三”改为“两” needs no list of its one change. */
function isSaid({ title, changes }: FixView): boolean {
  return changes.length < 2 && changes.flat().every((words) => title.includes(words))
}

/** The first words that would change, before and after. */
function Changes({ changes }: { changes: FixView['changes'] }) {
  const styles = useStyles()
  const t = useTexts()
  return (
    <ul className={styles.changes}>
      {changes.map(([before, after]) => (
        <li key={`${before} ${after}`}>
          <del>{before}</del> <span aria-label={t('finding.change')}>→</span>{' '}
          <ins className={styles.after}>{after}</ins>
        </li>
      ))}
    </ul>
  )
}
