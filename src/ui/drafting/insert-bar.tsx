import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { ArrowDownloadRegular, CopyRegular, TextAddRegular } from '@fluentui/react-icons'
import { useStore } from 'zustand'
import type { ConnectionState } from '#src/app/connection.ts'
import type { Loss } from '#src/editors/contract.ts'
import type { Texts } from '#src/platform/i18n.ts'
import { BusyIcon } from '#src/ui/busy-icon.tsx'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
  primary: { gridColumn: '1 / -1' },
  note: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  warning: { color: tokens.colorStatusWarningForeground1, lineHeight: tokens.lineHeightBase300 },
  bar: { lineHeight: tokens.lineHeightBase300 },
})

/** What an insertion would do is named before it is done; where it cannot be done, the other ways stand beside it. */
export function InsertBar() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const { busy, losses, replaces, exports, offerCopy } = useStore(app.drafting.state)
  const obstacle = obstacleOf(useStore(app.connection.state), t)
  return (
    <div className={styles.root}>
      {offerCopy && (
        <div role="alert">
          <MessageBar intent="warning" layout="multiline" className={styles.bar}>
            <MessageBarBody>{t('drafting.offerCopy')}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" appearance="primary" onClick={() => void app.drafting.copy()}>
                {t('drafting.copy')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
      {obstacle && (
        <Text size={200} className={styles.note}>
          {obstacle}
        </Text>
      )}
      {!obstacle && replaces > 0 && (
        <Text size={200} weight="semibold" className={styles.warning}>
          {t('drafting.replaces', replaces)}
        </Text>
      )}
      {!obstacle && losses.length > 0 && (
        <Text size={200} className={styles.note}>
          {t('drafting.losses', [losses.map((loss) => lossName(loss, t)).join(t('drafting.lossSeparator'))])}
        </Text>
      )}
      <div className={styles.actions}>
        <Button
          className={styles.primary}
          appearance="primary"
          disabledFocusable={busy !== null || obstacle !== null}
          icon={busy === 'insert' ? <BusyIcon /> : <TextAddRegular />}
          onClick={() => void app.drafting.insert()}
        >
          {t('drafting.insert')}
        </Button>
        <Button className={styles.button} icon={<CopyRegular />} onClick={() => void app.drafting.copy()}>
          {t('drafting.copy')}
        </Button>
        <Button
          className={styles.button}
          disabledFocusable={busy !== null}
          icon={busy === 'export' ? <BusyIcon /> : <ArrowDownloadRegular />}
          onClick={() => void app.drafting.exportDocx()}
        >
          {exports === 'paper' ? t('drafting.exportPaper') : t('drafting.exportSkeleton')}
        </Button>
      </div>
    </div>
  )
}

function obstacleOf(connection: ConnectionState, t: Texts): string | null {
  const editor = connection.kind === 'connected' ? connection.current : null
  if (!editor) return t('drafting.noEditor')
  return editor.info.readOnly ? t('drafting.readOnly') : null
}

function lossName(loss: Loss, t: Texts): string {
  const names: Record<Loss, string> = {
    headings: t('drafting.lossHeadings'),
    bold: t('drafting.lossBold'),
    lists: t('drafting.lossLists'),
    tables: t('drafting.lossTables'),
  }
  return names[loss]
}
