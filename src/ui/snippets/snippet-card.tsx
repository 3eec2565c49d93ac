import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { CopyRegular, DeleteRegular, EditRegular, TextAddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { SnippetView } from '#src/app/app.ts'
import { BusyIcon } from '#src/ui/busy-icon.tsx'
import { useApp, useTexts } from '#src/ui/context.ts'
import { focusSoon } from '#src/ui/focus.ts'
import { SnippetForm } from './snippet-form.tsx'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { overflowWrap: 'anywhere' },
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
})

/** One snippet: its first lines and what can be done with it. */
export function SnippetCard({ view }: { view: SnippetView }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const busy = useStore(app.snippets.state, (state) => state.busy)
  const [editing, setEditing] = useState(false)
  const { id, snippet } = view
  if (editing) {
    return (
      <li>
        <SnippetForm
          view={view}
          onClose={() => {
            setEditing(false)
            focusSoon(`edit-${id}`)
          }}
        />
      </li>
    )
  }
  return (
    <li className={styles.root}>
      <Text weight="semibold" className={styles.title}>
        {snippet.title}
      </Text>
      <Text className={styles.text}>{snippet.text}</Text>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={busy === id ? <BusyIcon /> : <TextAddRegular />}
          disabledFocusable={busy !== null}
          aria-label={t('snippet.insertLabel', [snippet.title])}
          onClick={() => void app.snippets.insert(id)}
        >
          {t('snippet.insert')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={t('snippet.copyLabel', [snippet.title])}
          title={t('snippet.copy')}
          onClick={() => void app.snippets.copy(id)}
        />
        <Button
          id={`edit-${id}`}
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={t('snippet.editLabel', [snippet.title])}
          title={t('snippet.edit')}
          onClick={() => setEditing(true)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={t('snippet.removeLabel', [snippet.title])}
          title={t('snippet.remove')}
          onClick={() => {
            document.getElementById('add-snippet')?.focus()
            void app.snippets.remove(id)
          }}
        />
      </div>
    </li>
  )
}
