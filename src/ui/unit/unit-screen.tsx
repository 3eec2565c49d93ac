import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { ArrowDownloadRegular, ArrowLeftRegular, ArrowUploadRegular } from '@fluentui/react-icons'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { useApp, useTexts, useViewStore } from '#src/ui/context.ts'
import { DemandTable } from './demand-table.tsx'
import { RuleTable } from './rule-table.tsx'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase400,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  path: { fontFamily: tokens.fontFamilyMonospace },
})

/** 本单位要求: what the unit demands beside or instead of what is usual. */
export function UnitScreen() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const view = useViewStore()
  const { status, profile, left } = useStore(app.unit.state)
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t('unit.back')}
          title={t('unit.back')}
          onClick={() => view.setState({ unit: false })}
        />
        <Text as="h2" weight="semibold" className={styles.title} id="unit-title" tabIndex={-1}>
          {profile.name === '' ? t('unit.title') : t('unit.titleOf', [profile.name])}
        </Text>
      </div>
      <Text>{t('unit.explain')}</Text>
      <div className={styles.actions}>
        <Button icon={<ArrowUploadRegular />} onClick={() => chooser.current?.click()}>
          {t('unit.import')}
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={() => app.unit.exportFile()}>
          {t('unit.export')}
        </Button>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('unit.import')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void app.unit.importFile(file)
        }}
      />
      <Refused />
      {left > 0 && <Text>{t('unit.left', left)}</Text>}
      {status === 'failed' && <Text>{t('unit.failed')}</Text>}
      {status === 'ready' && <DemandTable profile={profile} />}
      {status === 'ready' && <RuleTable profile={profile} />}
    </div>
  )
}

/** Why a file was not taken: every fault with its path. */
function Refused() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const refused = useStore(app.unit.state, (state) => state.refused)
  return (
    <div role="alert">
      {refused && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('unit.refused', [refused.fileName, refused.faults.length])}</MessageBarTitle>
            <ul className={styles.faults}>
              {refused.faults.map(({ path, message }) => (
                <li key={`${path} ${message}`}>
                  {path !== '' && <code className={styles.path}>{path}</code>} {message}
                </li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => app.unit.forgetRefused()}>
              {t('unit.understood')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  )
}
