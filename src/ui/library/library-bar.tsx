import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
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
            {state.status === 'closed' && (
              <Button size="small" onClick={() => location.reload()}>
                {t('library.reopen')}
              </Button>
            )}
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

function textOf(state: LibraryState, t: Texts): string | null {
  if (state.status === 'opening') return null
  if (state.status === 'ready') return state.quarantined > 0 ? t('library.quarantined', state.quarantined) : null
  const text = t(`library.${state.status}`)
  return state.reason ? `${text} ${t('library.reason', [state.reason])}` : text
}
