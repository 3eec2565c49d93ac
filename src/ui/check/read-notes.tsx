import { makeStyles, tokens } from '@fluentui/react-components'
import { InfoRegular } from '@fluentui/react-icons'
import { useStore } from 'zustand'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
})

/** What of a Word file was taken as settled or left out; nothing where all of it was read as it stands. */
export function ReadNotes() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const counts = useStore(app.paper.state, ({ subject }) => (subject.kind === 'text' ? subject.counts : null))
  if (!counts) return null
  const { insertions, deletions, hidden, notes, pictures, unread } = counts
  const lines = [
    insertions + deletions > 0 && t('readNotes.changes', insertions + deletions),
    hidden > 0 && t('readNotes.hidden', hidden),
    notes > 0 && t('readNotes.notes', notes),
    pictures > 0 && t('readNotes.pictures', pictures),
    unread > 0 && t('readNotes.unread', unread),
  ].filter((line) => line !== false)
  if (lines.length === 0) return null
  return (
    <section aria-label={t('readNotes.title')} className={styles.root}>
      <InfoRegular className={styles.icon} aria-hidden />
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
