import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useStore } from 'zustand'
import type { ProgressEntry } from '#src/app/app.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { useReveal } from '#src/ui/reveal.ts'
import { StateBadge } from './state-badge.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  help: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  go: {
    flexGrow: 1,
    flexShrink: 1,
    minWidth: 0,
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: 0,
  },
  words: {
    minWidth: 0,
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

/** How far the open paper is, item by item; only the user says that a part is finished. */
export function ProgressList() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const progress = useStore(app.paper.state, (paper) => paper.progress)
  if (progress.length === 0) return null
  return (
    <section className={styles.root} aria-labelledby="progress-title">
      <Text as="h2" weight="semibold" id="progress-title" className={styles.title}>
        {t('drafting.progress')}
      </Text>
      <Text size={200} className={styles.help}>
        {t('drafting.progressHelp')}
      </Text>
      <ul className={styles.list}>
        {progress.map((entry) => (
          <li key={entry.key} className={styles.entry}>
            <Checkbox
              aria-label={t('drafting.tick', [entry.title])}
              checked={entry.ticked}
              onChange={(_, { checked }) => void app.paper.tick(entry.key, checked === true)}
            />
            <Entry entry={entry} />
            <StateBadge state={entry.state} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry }: { entry: ProgressEntry }) {
  const styles = useStyles()
  const t = useTexts()
  const reveal = useReveal()
  const { range } = entry
  const words = (
    <span className={styles.words}>
      {entry.title || t('agenda.untitled')}
      {entry.detail && <span className={styles.detail}>{entry.detail}</span>}
    </span>
  )
  if (!range) return words
  return (
    <Button
      appearance="transparent"
      className={styles.go}
      title={t('drafting.goTo', [entry.title])}
      onClick={() => reveal.range(range)}
    >
      {words}
    </Button>
  )
}
