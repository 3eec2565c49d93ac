import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { EyeRegular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { useStore } from 'zustand'
import type { FindingView } from '#src/app/check-views.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { useReveal } from '#src/ui/reveal.ts'
import { FixChoice } from './fix-choice.tsx'
import { IgnoreActions } from './ignore-actions.tsx'
import { Quote } from './quote.tsx'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase400,
    // Hundreds of cards cost nothing until they are scrolled to.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 140px',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  message: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase400 },
  evidence: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  place: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  quote: { flexGrow: 1, minWidth: 0 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
})

/** One finding: what, where, why, and what can be done. `others` are further places of the same rule. */
export function FindingCard({ view, others }: { view: FindingView; others: readonly FindingView[] }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const reveal = useReveal()
  const isText = useStore(app.paper.state, (paper) => paper.subject.kind === 'text')
  const [all, setAll] = useState(false)
  const title = useId()
  const rule = app.paper.ruleName(view.finding.rule)
  const message = others.every((other) => other.message === view.message) ? view.message : rule
  return (
    <li id={`finding-${view.id}`} tabIndex={-1} aria-labelledby={title} className={styles.root}>
      <Text id={title} weight="semibold" className={styles.message}>
        {message}
      </Text>
      {view.quote && <Quote text={view.quote} />}
      {view.evidence.length > 0 && (
        <ul className={styles.evidence} aria-label={t('finding.evidence')}>
          {view.evidence.map((item) => (
            <li key={`${item.range.start}-${item.range.end}-${item.note}`}>
              <span className={styles.note}>{item.note}</span>
              <Quote text={item.quote} onOpen={() => reveal.range(item.range, view.id)} />
            </li>
          ))}
        </ul>
      )}
      {view.source && <span className={styles.note}>{t('finding.source', [view.source])}</span>}
      <FixChoice view={view} readOnly={isText} />
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<EyeRegular />}
          aria-label={t('finding.revealLabel', [view.message])}
          onClick={() => reveal.finding(view)}
        >
          {t('finding.reveal')}
        </Button>
        <IgnoreActions view={view} rule={rule} />
        {others.length > 0 && (
          <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {t('finding.others', others.length)}
          </Button>
        )}
      </div>
      {all && (
        <ul className={styles.evidence}>
          {others.map((other) => (
            <li key={other.id} id={`finding-${other.id}`} tabIndex={-1} className={styles.place}>
              <div className={styles.quote}>
                <Quote text={other.quote || other.message} onOpen={() => reveal.finding(other)} />
              </div>
              <IgnoreActions view={other} rule={rule} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
