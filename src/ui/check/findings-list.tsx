import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ErrorCircleFilled, InfoRegular, ShieldRegular, WarningFilled } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { Examination, FindingView } from '#src/app/check-views.ts'
import type { Severity } from '#src/check/finding.ts'
import { useTexts } from '#src/ui/context.ts'
import { FindingCard } from './finding-card.tsx'
import { HintLine, isAlike } from './hint-line.tsx'
import { IgnoredList } from './ignored-list.tsx'
import { LookedAt } from './looked-at.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
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

const ORDER: readonly Severity[] = ['notice', 'error', 'warning', 'info']

/** Findings by how much they matter; then what was looked at and what was not. */
export function FindingsList({ examination }: { examination: Examination }) {
  const styles = useStyles()
  const t = useTexts()
  const icons: Record<Severity, ReactElement> = {
    notice: <ShieldRegular className={mergeClasses(styles.icon, styles.quiet)} />,
    error: <ErrorCircleFilled className={mergeClasses(styles.icon, styles.error)} />,
    warning: <WarningFilled className={mergeClasses(styles.icon, styles.warning)} />,
    info: <InfoRegular className={mergeClasses(styles.icon, styles.quiet)} />,
  }
  return (
    <div className={styles.root}>
      {ORDER.map((severity) => {
        const found = examination.findings.filter((view) => view.finding.severity === severity)
        if (found.length === 0) return null
        return (
          <section key={severity} className={styles.group} aria-labelledby={`group-${severity}`}>
            <Text as="h2" weight="semibold" id={`group-${severity}`} className={styles.heading}>
              {icons[severity]}
              {t('finding.group', [t(`severity.${severity}`), found.length])}
            </Text>
            <ul className={styles.list}>
              {severity === 'info'
                ? byRule(found).map((same) => <HintLine key={same[0].finding.rule} found={same} />)
                : cardsOf(found).map(([view, others]) => <FindingCard key={view.id} view={view} others={others} />)}
            </ul>
          </section>
        )
      })}
      <LookedAt looked={examination.looked} clean={examination.findings.length === 0} />
      <IgnoredList />
    </div>
  )
}

/** So many findings of one rule without a fix of their own (placeholders, say) share a card. */
const MANY = 4

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
