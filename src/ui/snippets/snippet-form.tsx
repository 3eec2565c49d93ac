import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { SnippetView } from '#src/app/app.ts'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  area: { minHeight: '128px' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
})

/** A new snippet, or `view` changed. Stays open, with everything typed, until it is on the disk. */
export function SnippetForm({ view, onClose }: { view?: SnippetView; onClose: () => void }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const titleId = useId()
  const [title, setTitle] = useState(view?.snippet.title ?? '')
  const [text, setText] = useState(view?.snippet.text ?? '')
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  const noTitle = tried && title.trim() === ''
  const noText = tried && text.trim() === ''
  const unchanged = title === (view?.snippet.title ?? '') && text === (view?.snippet.text ?? '')
  useEffect(() => document.getElementById(titleId)?.focus(), [titleId])

  const save = async () => {
    setTried(true)
    if (title.trim() === '' || text.trim() === '') return
    setSaving(true)
    const saved = await app.snippets.save({ ...view?.snippet, title: title.trim(), text }, view?.id)
    setSaving(false)
    if (saved) onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    // Escape never throws away what was typed.
    if (event.key === 'Escape' && unchanged) onClose()
  }
  return (
    <section
      className={styles.root}
      aria-label={view ? t('snippet.edit') : t('snippet.add')}
      onKeyDownCapture={onKeyDown}
    >
      <Field
        required
        label={t('snippet.title')}
        {...(noTitle && { validationState: 'error', validationMessage: t('snippet.titleMissing') })}
      >
        <Input id={titleId} value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Field
        required
        label={t('snippet.text')}
        {...(noText && { validationState: 'error', validationMessage: t('snippet.textMissing') })}
      >
        <Textarea
          resize="vertical"
          textarea={{ className: styles.area }}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={saving} onClick={() => void save()}>
          {t('snippet.save')}
        </Button>
        <Button onClick={onClose}>{t('snippet.cancel')}</Button>
      </div>
    </section>
  )
}
