import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useStore } from 'zustand'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  content: { lineHeight: tokens.lineHeightBase400 },
})

/** What is kept on this machine, where, and how to keep it safe. */
export function AboutData({ onClose }: { onClose: () => void }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const meetings = useStore(app.meetings.state, (state) => state.list.length)
  const snippets = useStore(app.snippets.state, (state) => state.total)
  const quarantined = useStore(app.library.state, (state) => state.quarantined)
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('about.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <p>{t('about.where')}</p>
            <p>{t('about.text')}</p>
            <ul>
              <li>{t('about.meetings', meetings)}</li>
              <li>{t('about.snippets', snippets)}</li>
              {quarantined > 0 && <li>{t('about.quarantined', quarantined)}</li>}
            </ul>
            <p>{t('about.advice')}</p>
            <p>{t('about.secret')}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => void app.library.exportBackup()}>{t('menu.backup')}</Button>
            <Button appearance="primary" onClick={onClose}>
              {t('about.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
