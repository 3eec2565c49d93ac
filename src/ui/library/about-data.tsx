import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components'
import { useEffect, useId, useRef } from 'react'
import { useStore } from 'zustand'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    width: `calc(100% - 2 * ${tokens.spacingHorizontalM})`,
    maxWidth: '480px',
    maxHeight: `calc(100% - 2 * ${tokens.spacingVerticalM})`,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    lineHeight: tokens.lineHeightBase400,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'end', gap: tokens.spacingHorizontalS },
})

/** What is kept on this machine, where, and how to keep it safe. Closing gives the focus back to where it was. */
export function AboutData({ onClose }: { onClose: () => void }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const meetings = useStore(app.meetings.state, (state) => state.list.length)
  const snippets = useStore(app.snippets.state, (state) => state.total)
  const quarantined = useStore(app.library.state, (state) => state.quarantined)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={title} className={styles.root} onClose={onClose}>
      <Title3 as="h2" id={title}>
        {t('about.title')}
      </Title3>
      <p>{t('about.where')}</p>
      <p>{t('about.text')}</p>
      <ul>
        <li>{t('about.meetings', meetings)}</li>
        <li>{t('about.snippets', snippets)}</li>
        {quarantined > 0 && <li>{t('about.quarantined', quarantined)}</li>}
      </ul>
      <p>{t('about.advice')}</p>
      <p>{t('about.secret')}</p>
      <div className={styles.actions}>
        <Button onClick={() => void app.library.exportBackup()}>{t('menu.backup')}</Button>
        <Button appearance="primary" onClick={() => dialog.current?.close()}>
          {t('about.close')}
        </Button>
      </div>
    </dialog>
  )
}
