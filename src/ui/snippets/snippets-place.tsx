import { Button, makeStyles, SearchBox, Spinner, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useApp, useTexts } from '#src/ui/context.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { focusSoon } from '#src/ui/focus.ts'
import { SnippetCard } from './snippet-card.tsx'
import { SnippetForm } from './snippet-form.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  bar: { display: 'flex', gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  add: { flexShrink: 0 },
  found: { color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  spinner: { padding: tokens.spacingVerticalXL },
})

/** 素材: pieces of text that the user keeps, to search and to insert. */
export function SnippetsPlace() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const { status, query, found, total } = useStore(app.snippets.state)
  const [adding, setAdding] = useState(false)
  if (status === 'loading') {
    return <Spinner className={styles.spinner} labelPosition="below" label={t('snippet.loading')} />
  }
  if (status === 'failed') return <EmptyState title={t('snippet.failed')} help={t('library.unavailable')} />
  const add = (
    <Button
      id="add-snippet"
      className={styles.add}
      appearance="primary"
      icon={<AddRegular />}
      onClick={() => setAdding(true)}
    >
      {t('snippet.add')}
    </Button>
  )
  const form = adding && (
    <SnippetForm
      onClose={() => {
        setAdding(false)
        focusSoon('add-snippet')
      }}
    />
  )
  if (total === 0) {
    return form ? (
      <div className={styles.root}>{form}</div>
    ) : (
      <EmptyState title={t('snippet.empty')} help={t('snippet.emptyHelp')}>
        {add}
      </EmptyState>
    )
  }
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          aria-label={t('snippet.search')}
          placeholder={t('snippet.search')}
          value={query}
          onChange={(_, { value }) => app.snippets.search(value)}
        />
        {add}
      </div>
      {form}
      {query !== '' && (
        <output>
          <Text size={200} className={styles.found}>
            {found.length === 0 ? t('snippet.noMatch', [query]) : t('snippet.found', found.length)}
          </Text>
        </output>
      )}
      <ul className={styles.list}>
        {found.map((view) => (
          <SnippetCard key={view.id} view={view} />
        ))}
      </ul>
    </div>
  )
}
