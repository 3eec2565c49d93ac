import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ErrorCircleFilled, InfoRegular, ShieldRegular, WarningFilled } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import type { FindingView } from '#src/app/check-views.ts'
import type { Severity } from '#src/check/finding.ts'
import { useTexts, useView } from '#src/ui/context.ts'
import { FindingCard } from './finding-card.tsx'
import { HintLine, isAlike } from './hint-line.tsx'

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { fontSize: tokens.fontSizeBase500, flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
})

/** So many cards of a group are drawn at first: more than a clerk reads in one go, few enough to follow her typing. */
const AT_FIRST = 20
/** So many findings of one rule without a fix of their own (placeholders, say) share a card. */
const MANY = 4

/** The findings of one severity. */
export function FindingGroup({ severity, found }: { severity: Severity; found: readonly FindingView[] }) {
  const styles = useStyles()
  const t = useTexts()
  const wanted = useView((view) => view.card)
  const [all, setAll] = useState(false)
  const icons: Record<Severity, ReactElement> = {
    notice: <ShieldRegular className={mergeClasses(styles.icon, styles.quiet)} />,
    error: <ErrorCircleFilled className={mergeClasses(styles.icon, styles.error)} />,
    warning: <WarningFilled className={mergeClasses(styles.icon, styles.warning)} />,
    info: <InfoRegular className={mergeClasses(styles.icon, styles.quiet)} />,
  }
  const cards = severity === 'info' ? [] : cardsOf(found)
  const isWanted = cards.slice(AT_FIRST).some(([view]) => view.id === wanted)
  const shown = all || isWanted ? cards : cards.slice(0, AT_FIRST)
  return (
    <section className={styles.group} aria-labelledby={`group-${severity}`}>
      <Text as="h2" weight="semibold" id={`group-${severity}`} className={styles.heading}>
        {icons[severity]}
        {t('finding.group', [t(`severity.${severity}`), found.length])}
      </Text>
      <ul className={styles.list}>
        {severity === 'info' && byRule(found).map((same) => <HintLine key={same[0].finding.rule} found={same} />)}
        {shown.map(([view, others]) => (
          <FindingCard key={view.id} view={view} others={others} />
        ))}
      </ul>
      {shown.length < cards.length && (
        <Button onClick={() => setAll(true)}>{t('finding.showRest', cards.length - shown.length)}</Button>
      )}
    </section>
  )
}

/** In the order of the text; those that share a card stand at the first of them. */
function cardsOf(found: readonly FindingView[]): [FindingView, FindingView[]][] {
  const rules = new Map(byRule(found).map((same) => [same[0].finding.rule, same]))
  const cards: [FindingView, FindingView[]][] = []
  for (const view of found) {
    const same = rules.get(view.finding.rule) ?? [view]
    if (same.length < MANY || !isAlike(same)) cards.push([view, []])
    else if (view === same[0]) cards.push([view, same.slice(1)])
  }
  return cards
}

function byRule(found: readonly FindingView[]): [FindingView, ...FindingView[]][] {
  const rules = new Map<string, [FindingView, ...FindingView[]]>()
  for (const view of found) {
    const same = rules.get(view.finding.rule)
    if (same) same.push(view)
    else rules.set(view.finding.rule, [view])
  }
  return [...rules.values()]
}
