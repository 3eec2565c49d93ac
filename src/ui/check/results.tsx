import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useDeferredValue } from 'react'
import { useStore } from 'zustand'
import type { Examination } from '#src/app/check-views.ts'
import { Announcement } from '#src/ui/announcement.tsx'
import { useApp, useTexts, useView, useViewStore } from '#src/ui/context.ts'
import { focusSoon } from '#src/ui/focus.ts'
import { Tabs } from '#src/ui/tabs.tsx'
import { FindingsList } from './findings-list.tsx'
import { ReadNotes } from './read-notes.tsx'
import { StructureStrip } from './structure-strip.tsx'
import { TextView } from './text-view.tsx'

/** A panel that was drawn wide, or the panel as a window: findings and text stand side by side. */
const WIDE = '@media (min-width: 720px)'
const NARROW = '@media (max-width: 719.98px)'

const useStyles = makeStyles({
  tabs: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: { display: 'none' },
  },
  sides: {
    [WIDE]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(300px, 2fr) 3fr',
      alignItems: 'start',
      gap: tokens.spacingHorizontalM,
    },
  },
  side: {
    minWidth: 0,
    [WIDE]: { maxHeight: 'calc(100vh - 120px)', overflowY: 'auto', position: 'sticky', top: 0 },
  },
  away: { [NARROW]: { display: 'none' } },
})

/** Findings of the open paper; for a pasted or dropped text its paragraphs too. */
export function Results({ examination: newest, isText }: { examination: Examination; isText: boolean }) {
  // Drawn between other work, so that the panel takes keys while a long list changes.
  const examination = useDeferredValue(newest)
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const view = useViewStore()
  const target = useView((now) => now.target)
  const status = useStore(app.paper.state, (paper) => paper.status)
  const shown = useView((now) => now.side)
  const { counts } = examination
  const announcement = (
    <Announcement text={status === 'ready' ? t('check.announced', [counts.error, counts.warning, counts.info]) : ''} />
  )
  if (!isText)
    return (
      <>
        {announcement}
        <StructureStrip examination={examination} />
        <FindingsList examination={examination} />
      </>
    )
  return (
    <>
      {announcement}
      <ReadNotes />
      <StructureStrip examination={examination} />
      <Tabs
        label={t('check.sides')}
        size="small"
        className={styles.tabs}
        tabs={[
          { value: 'findings', text: t('check.findingsTab', [examination.findings.length]) },
          { value: 'text', text: t('check.textTab') },
        ]}
        selected={shown}
        onSelect={(side) => view.setState({ side, target: null })}
      />
      <div className={styles.sides}>
        <div
          id="place-findings"
          role="tabpanel"
          aria-labelledby="tab-findings"
          className={mergeClasses(styles.side, shown !== 'findings' && styles.away)}
        >
          <FindingsList examination={examination} />
        </div>
        <div
          id="place-text"
          role="tabpanel"
          aria-labelledby="tab-text"
          className={mergeClasses(styles.side, shown !== 'text' && styles.away)}
        >
          <TextView
            examination={examination}
            target={target}
            onBack={(finding) => {
              view.setState({ side: 'findings', target: null, card: finding })
              focusSoon(`finding-${finding}`)
            }}
          />
        </div>
      </div>
    </>
  )
}
