import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { PaperState, ReadFailure } from '#src/app/app.ts'
import type { Texts } from '#src/platform/i18n.ts'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  bar: { lineHeight: tokens.lineHeightBase300 },
  body: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
})

/** Why nothing was read, what was kept, and what to do next. */
export function FailureCard({ failure }: { failure: NonNullable<PaperState['failure']> }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const { reason, fileName, text } = failure
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>
            {fileName ? t('failure.fileTitle', [fileName]) : t('failure.title')}
          </MessageBarTitle>
          {text ?? failureText(reason, t)}
        </MessageBarBody>
        {!fileName && (
          <MessageBarActions>
            <Button size="small" onClick={() => void app.paper.readAgain()}>
              {t('failure.retry')}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  )
}

/** The reason and the next step in plain words. */
function failureText(reason: ReadFailure, t: Texts): string {
  const words: Record<ReadFailure, string> = {
    gone: t('failure.gone'),
    'read-only': t('failure.readOnly'),
    composing: t('failure.composing'),
    stale: t('failure.stale'),
    'selection-changed': t('failure.selectionChanged'),
    'no-caret': t('failure.noCaret'),
    'not-found': t('failure.notFound'),
    ambiguous: t('failure.ambiguous'),
    refused: t('failure.refused'),
    partial: t('failure.partial'),
    unknown: t('failed.unknown'),
    unreadable: t('failure.unreadable'),
    cancelled: t('failure.cancelled'),
    'unreadable-file': t('failure.unreadableFile'),
    'empty-file': t('failure.emptyFile'),
    'too-large': t('failure.tooLarge'),
  }
  return words[reason]
}
