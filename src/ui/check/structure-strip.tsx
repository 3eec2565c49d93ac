import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { AddCircleRegular, ArrowSortRegular, EditRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Examination, StripEntry } from '#src/app/check-views.ts'
import { useTexts } from '#src/ui/context.ts'
import { useReveal } from '#src/ui/reveal.ts'
import { KindForm } from './kind-form.tsx'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  kind: {
    minWidth: 0,
    marginLeft: 'auto',
    fontWeight: tokens.fontWeightRegular,
    paddingRight: tokens.spacingHorizontalXS,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  missing: {
    color: tokens.colorStatusDangerForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorStatusDangerForeground3}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  misplaced: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningForeground3}`,
  },
  count: { color: tokens.colorNeutralForeground2 },
  parts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

/** The sections of the draft at a glance: there, missing, out of place. Each leads to its place or its finding. */
export function StructureStrip({ examination }: { examination: Examination }) {
  const styles = useStyles()
  const t = useTexts()
  const [correcting, setCorrecting] = useState(false)
  const { structure, genreName, subtypeName, corrected, parts } = examination
  const kind = [genreName || t('structure.unknown'), subtypeName].filter(Boolean).join(' · ')
  return (
    <section aria-labelledby="structure" className={styles.root}>
      <div className={styles.head}>
        <Text as="h2" id="structure" weight="semibold" className={styles.title}>
          {t('structure.title')}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          iconPosition="after"
          className={styles.kind}
          aria-expanded={correcting}
          aria-label={t('structure.correctLabel', [kind])}
          title={t('structure.correct')}
          onClick={() => setCorrecting(!correcting)}
        >
          <span className={styles.name}>{corrected ? `${kind}（${t('structure.corrected')}）` : kind}</span>
        </Button>
      </div>
      {correcting && <KindForm examination={examination} />}
      {parts.length > 1 && <Parts parts={parts} />}
      {structure.length > 0 && <Strip entries={structure} />}
    </section>
  )
}

function Parts({ parts }: { parts: Examination['parts'] }) {
  const styles = useStyles()
  const t = useTexts()
  const reveal = useReveal()
  return (
    <div>
      <span className={styles.parts}>{t('structure.parts', parts.length)}</span>
      <ol className={styles.strip}>
        {parts.map(({ name, range }, index) => (
          <li key={range.start}>
            <button type="button" className={styles.chip} onClick={() => reveal.range({ ...range, end: range.start })}>
              {t('structure.part', [index + 1, name || t('structure.unknown')])}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Strip({ entries }: { entries: readonly StripEntry[] }) {
  const styles = useStyles()
  const t = useTexts()
  const list = useRef<HTMLOListElement>(null)
  const [active, setActive] = useState(0)
  const current = Math.min(active, entries.length - 1)
  const move = (event: KeyboardEvent) => {
    const next = targetOf(event.key, current, entries.length)
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    setActive(next)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <ol ref={list} className={styles.strip} aria-label={t('structure.label')}>
      {entries.map((entry, index) => (
        <li key={`${entry.id}-${entry.range?.start ?? 'missing'}`}>
          <Chip entry={entry} isStop={index === current} onFocus={() => setActive(index)} onKeyDown={move} />
        </li>
      ))}
    </ol>
  )
}

interface ChipProps {
  readonly entry: StripEntry
  /** The one stop of the strip in the order of Tab. */
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Chip({ entry, isStop, onFocus, onKeyDown }: ChipProps) {
  const styles = useStyles()
  const t = useTexts()
  const reveal = useReveal()
  const { name, state, count, range, finding } = entry
  const labels = {
    present: count > 1 ? t('structure.several', [name, count]) : t('structure.present', [name]),
    missing: t('structure.missingLabel', [name]),
    misplaced: t('structure.misplacedLabel', [name]),
  }
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={labels[state]}
      title={labels[state]}
      className={mergeClasses(
        styles.chip,
        state === 'missing' && styles.missing,
        state === 'misplaced' && styles.misplaced,
      )}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (finding !== null) reveal.card(finding)
        else if (range) reveal.range(range)
      }}
    >
      {state === 'missing' && <AddCircleRegular aria-hidden />}
      {state === 'misplaced' && <ArrowSortRegular aria-hidden />}
      {state === 'missing' ? t('structure.missing', [name]) : name}
      {count > 1 && <span className={styles.count}>×{count}</span>}
    </button>
  )
}

function targetOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
