import { Button, MessageBar, MessageBarBody, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular, DismissRegular } from '@fluentui/react-icons'
import { useStore } from 'zustand'
import { BusyIcon } from '#src/ui/busy-icon.tsx'
import { useApp, useTexts, useView } from '#src/ui/context.ts'
import { UnitScreen } from '#src/ui/unit/unit-screen.tsx'
import { FailureCard } from './failure-card.tsx'
import { FileProgress } from './file-progress.tsx'
import { FirstUse } from './first-use.tsx'
import { ModeSwitch } from './mode-switch.tsx'
import { OtherText } from './other-text.tsx'
import { Results } from './results.tsx'

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalXS,
  },
  spinner: { padding: tokens.spacingVerticalXXL },
})

/** 检查: a draft goes in, findings come out. The first use is here, without a form before it. */
export function CheckPlace() {
  const settings = useView((view) => view.unit)
  return settings ? <UnitScreen /> : <PaperCheck />
}

function PaperCheck() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const paper = useStore(app.paper.state)
  const { examination } = paper
  const empty = examination?.draft.text.trim() === ''
  const first = (paper.subject.kind === 'none' && paper.status !== 'reading') || empty
  return (
    <div className={styles.root}>
      {!first && paper.status !== 'failed' && <CheckBar />}
      {paper.status === 'failed' && paper.failure && <FailureCard failure={paper.failure} />}
      {paper.loading && <FileProgress loading={paper.loading} />}
      {paper.status === 'reading' && !examination && !paper.loading && (
        <Spinner className={styles.spinner} labelPosition="below" label={t('check.reading')} />
      )}
      {paper.status !== 'failed' && examination && !empty && !examination.complete && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('check.incomplete')}</MessageBarBody>
        </MessageBar>
      )}
      {paper.subject.kind === 'editor' && paper.status === 'idle' && <Text>{t('check.onDemand')}</Text>}
      {empty && <Text>{t('check.emptyEditor')}</Text>}
      {paper.status !== 'failed' && examination && !empty && (
        <Results key={paper.subject.kind} examination={examination} isText={paper.subject.kind === 'text'} />
      )}
      {first || paper.status === 'failed' ? <FirstUse /> : <OtherText />}
    </div>
  )
}

function CheckBar() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const subject = useStore(app.paper.state, (paper) => paper.subject)
  const reading = useStore(app.paper.state, (paper) => paper.status === 'reading')
  return (
    <div className={styles.bar}>
      <ModeSwitch />
      {subject.kind === 'editor' && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={reading}
          icon={reading ? <BusyIcon /> : <ArrowSyncRegular />}
          onClick={() => void app.paper.readAgain()}
        >
          {t('check.again')}
        </Button>
      )}
      {subject.kind === 'text' && (
        <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={() => app.paper.closeText()}>
          {t('check.close')}
        </Button>
      )}
    </div>
  )
}
