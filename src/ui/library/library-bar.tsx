import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { LibraryState } from '#src/app/app.ts'
import type { Texts } from '#src/platform/i18n.ts'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  calm: { display: 'block' },
  bar: { lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
})

/** Says what is wrong with the data of this machine and does the next step; silent when all is well. */
export function LibraryBar() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const state = useStore(app.library.state)
  const text = textOf(state, t)
  return (
    <output className={styles.calm}>
      {text && (
        <MessageBar
          shape="square"
          layout="multiline"
          className={styles.bar}
          intent={state.status === 'failed' ? 'error' : 'warning'}
        >
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions>
            {state.status === 'failed' && (
              <Button size="small" onClick={() => void app.library.rescue()}>
                {t('library.rescue')}
              </Button>
            )}
            {(state.status === 'closed' || state.status === 'blocked') && <Reopen />}
            {state.status === 'ready' && (
              <Button size="small" onClick={() => void app.library.exportBackup()}>
                {t('library.backup')}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </output>
  )
}

/** Loads the panel anew. What was typed is saved before, or, where it cannot be, is named before. */
function Reopen() {
  const t = useTexts()
  const app = useApp()
  const [warned, setWarned] = useState(false)
  const unsaved = useStore(app.meetings.state, ({ saved }) => saved !== 'saved')
  async function reopen(): Promise<void> {
    await app.meetings.flush()
    if (app.meetings.state.getState().saved === 'saved') location.reload()
    else setWarned(true)
  }
  if (!warned || !unsaved) {
    return (
      <Button size="small" onClick={() => void reopen()}>
        {t('library.reopen')}
      </Button>
    )
  }
  return (
    <>
      <span>{t('library.unsaved')}</span>
      <Button size="small" onClick={() => location.reload()}>
        {t('library.reopenAnyway')}
      </Button>
    </>
  )
}

function textOf(state: LibraryState, t: Texts): string | null {
  if (state.status === 'opening') return null
  if (state.status === 'ready') return state.quarantined > 0 ? t('library.quarantined', state.quarantined) : null
  if (state.status === 'closed') return t(state.reason === 'ended' ? 'library.ended' : 'library.closed')
  const text = t(`library.${state.status}`)
  return state.reason ? `${text} ${t('library.reason', [state.reason])}` : text
}
