import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components'
import { ArrowSyncRegular, DismissRegular } from '@fluentui/react-icons'
import { useStore } from 'zustand'
import type { CheckMode } from '#src/app/app.ts'
import { BusyIcon } from '#src/ui/busy-icon.tsx'
import { useApp, useTexts } from '#src/ui/context.ts'
import { FailureCard } from './failure-card.tsx'
import { FirstUse } from './first-use.tsx'
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
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS },
  // The radio's own padding stands out to the left of the cards below.
  mode: { marginRight: 'auto', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, columnGap: 0 },
  radio: { whiteSpace: 'nowrap' },
  spinner: { padding: tokens.spacingVerticalXXL },
})

/** 检查: a draft goes in, findings come out. The first use is here, without a form before it. */
export function CheckPlace() {
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
      {paper.status === 'reading' && !examination && (
        <Spinner className={styles.spinner} labelPosition="below" label={t('check.reading')} />
      )}
      {paper.status !== 'failed' && examination && !empty && !examination.complete && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('check.incomplete')}</MessageBarBody>
        </MessageBar>
      )}
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
  const mode = useStore(app.paper.state, (paper) => paper.mode)
  const subject = useStore(app.paper.state, (paper) => paper.subject)
  const reading = useStore(app.paper.state, (paper) => paper.status === 'reading')
  return (
    <div className={styles.bar}>
      <RadioGroup
        layout="horizontal"
        className={styles.mode}
        aria-label={t('check.mode')}
        value={mode}
        onChange={(_, { value }) => {
          if (isMode(value)) app.paper.setMode(value)
        }}
      >
        <Radio value="writing" label={t('check.writing')} className={styles.radio} />
        <Radio value="submission" label={t('check.submission')} className={styles.radio} />
      </RadioGroup>
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

function isMode(value: string): value is CheckMode {
  return value === 'writing' || value === 'submission'
}
