import { makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { FindingView } from '#src/app/check-views.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { FindingCard } from './finding-card.tsx'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyle: 'none',
  },
})

/** 提示 of one rule: a single line, its findings on demand. */
export function HintLine({ found }: { found: readonly [FindingView, ...FindingView[]] }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const [open, setOpen] = useState(false)
  const [first, ...others] = found
  return (
    <li>
      <button type="button" aria-expanded={open} className={styles.line} onClick={() => setOpen(!open)}>
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        <span className={styles.name}>{found.length > 1 ? app.paper.ruleName(first.finding.rule) : first.message}</span>
        <span className={styles.count}>{t('finding.places', found.length)}</span>
      </button>
      {open && (
        <ul className={styles.cards}>
          {isAlike(found) ? (
            <FindingCard view={first} others={others} />
          ) : (
            found.map((view) => <FindingCard key={view.id} view={view} others={[]} />)
          )}
        </ul>
      )}
    </li>
  )
}

/** None offers a fix of its own: one card for all is enough. */
export function isAlike(found: readonly FindingView[]): boolean {
  return found.every(({ fixes }) => fixes.length === 0)
}
