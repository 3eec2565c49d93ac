import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkRegular, ErrorCircleRegular } from '@fluentui/react-icons'
import { useStore } from 'zustand'
import { BusyIcon } from '#src/ui/busy-icon.tsx'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
})

/** 已保存 only after the data is on the disk; a failure stays until it is saved. */
export function SavedState() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const saved = useStore(app.meetings.state, (state) => state.saved)
  return (
    <output className={styles.root}>
      {saved === 'saved' && (
        <>
          <CheckmarkRegular />
          {t('meeting.saved')}
        </>
      )}
      {saved === 'saving' && (
        <>
          <BusyIcon />
          {t('meeting.saving')}
        </>
      )}
      {saved === 'failed' && (
        <>
          <ErrorCircleRegular className={styles.failed} />
          <span className={styles.failed}>{t('meeting.saveFailed')}</span>
          <Button size="small" onClick={() => void app.meetings.flush()}>
            {t('meeting.retry')}
          </Button>
        </>
      )}
    </output>
  )
}
