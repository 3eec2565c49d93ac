import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ErrorCircleFilled, InfoRegular, ShieldRegular, WarningFilled } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { Examination, FindingView } from '#src/app/app.ts'
import type { Severity } from '#src/check/finding.ts'
import { useTexts } from '#src/ui/context.ts'
import { FindingCard } from './finding-card.tsx'
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
              {cardsOf(severity, found).map(([first, others]) => (
                <FindingCard key={first.id} view={first} others={others} />
              ))}
            </ul>
          </section>
        )
      })}
      <LookedAt looked={examination.looked} clean={examination.findings.length === 0} />
    </div>
  )
}

// 提示: one card for each rule, its other places inside; everything else one card each.
function cardsOf(severity: Severity, found: readonly FindingView[]): [FindingView, FindingView[]][] {
  if (severity !== 'info') return found.map((view) => [view, []])
  const byRule = new Map<string, [FindingView, FindingView[]]>()
  for (const view of found) {
    const card = byRule.get(view.finding.rule)
    if (card) card[1].push(view)
    else byRule.set(view.finding.rule, [view, []])
  }
  return [...byRule.values()]
}
