import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { DocumentSearchRegular, FolderOpenRegular } from '@fluentui/react-icons'
import { type ClipboardEvent, useRef, useState } from 'react'
import { useApp, useTexts, useViewStore } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
  area: { minHeight: '112px', width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** 粘贴区: a paste is looked at at once, typed text on the button; files by the button beside it. */
export function PasteZone() {
  const styles = useStyles()
  const t = useTexts()
  const open = useOpening()
  const chooser = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const hasText = typed.trim() !== ''
  return (
    <div className={styles.root}>
      <Field label={t('firstUse.paste')}>
        <Textarea
          resize="vertical"
          placeholder={t('firstUse.pasteHint')}
          value={typed}
          textarea={{ className: styles.area }}
          onChange={(_, { value }) => setTyped(value)}
          onPaste={(event: ClipboardEvent) => {
            if (hasText) return
            const pasted = pastedDocument(event.clipboardData)
            if (!pasted) return
            event.preventDefault()
            open(pasted)
          }}
        />
      </Field>
      <div className={styles.actions}>
        {hasText && (
          <Button
            appearance="primary"
            icon={<DocumentSearchRegular />}
            onClick={() => {
              open({ text: typed })
              setTyped('')
            }}
          >
            {t('firstUse.start')}
          </Button>
        )}
        <Button icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()}>
          {t('firstUse.file')}
        </Button>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('firstUse.file')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) open({ file })
        }}
      />
    </div>
  )
}

type Pasted = { readonly file: File } | { readonly text: string; readonly html?: string }

/** What a paste brings: a text with its HTML where it has one, or a copied file; null when it is empty. Text wins: Word puts a picture of it beside it. */
export function pastedDocument(data: DataTransfer | null): Pasted | null {
  const text = data?.getData('text/plain') ?? ''
  const html = data?.getData('text/html') ?? ''
  if (text.trim() !== '' || /<[a-z]/i.test(html)) return html === '' ? { text } : { text, html }
  const file = data?.files[0]
  return file ? { file } : null
}

/** Looks at what was pasted or chosen, findings first. */
export function useOpening(): (given: Pasted) => void {
  const { paper } = useApp()
  const view = useViewStore()
  return (given) => {
    view.setState({ side: 'findings', target: null })
    if ('file' in given) void paper.openFile(given.file)
    else void (given.html === undefined ? paper.openText(given.text) : paper.openText(given.text, given.html))
  }
}
