import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { Fragment, useState } from 'react'
import { type ConnectionState, originOf } from '#src/app/connection.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { hostOf } from './host.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  allow: { maxWidth: '100%', overflowWrap: 'anywhere' },
  address: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
  },
  field: { width: '100%' },
  refused: { color: tokens.colorStatusDangerForeground1 },
})

/** What works on this page and how to get to the rest of it. */
export function ConnectionHelp({ state }: { state: ConnectionState }) {
  const styles = useStyles()
  const t = useTexts()
  return (
    <div className={styles.root}>
      {state.kind === 'no-tab' && <Text>{t('connection.noTabHelp')}</Text>}
      {state.kind === 'forbidden-page' && <Text>{t('connection.forbiddenHelp')}</Text>}
      {state.kind === 'no-access' && (
        <>
          <Text>{t('connection.noAccessHelp')}</Text>
          {state.origin ? (
            <>
              <Text>{t('connection.noAccessAlways')}</Text>
              <AllowButton origin={state.origin} />
            </>
          ) : (
            <>
              <Text>{t('connection.noAccessUnknown')}</Text>
              <AllowTyped />
            </>
          )}
          <Text>{t('connection.noAccessAnyway')}</Text>
        </>
      )}
      {state.kind === 'connected' && state.foreignFrames.length > 0 && (
        <>
          {state.foreignFrames.map((frame) => (
            <Fragment key={frame.origin}>
              {state.current && <Text>{t('connection.framed', [hostOf(frame.origin)])}</Text>}
              <AllowButton origin={frame.origin} />
            </Fragment>
          ))}
          <Text>{t('connection.framedHelp')}</Text>
        </>
      )}
      {state.kind === 'connected' && state.editors.length === 0 && <Text>{t('connection.noEditorHelp')}</Text>}
    </div>
  )
}

function AllowButton({ origin }: { origin: string }) {
  const styles = useStyles()
  const t = useTexts()
  const { refused, allow } = useAllow()
  return (
    <>
      <Button className={styles.allow} onClick={() => allow(origin)}>
        {t('connection.allow', [hostOf(origin)])}
      </Button>
      <Refused origin={refused} />
    </>
  )
}

function AllowTyped() {
  const styles = useStyles()
  const t = useTexts()
  const { refused, allow } = useAllow()
  const [address, setAddress] = useState('')
  const [wrong, setWrong] = useState(false)
  return (
    <div className={styles.address}>
      <Field
        className={styles.field}
        label={t('connection.address')}
        {...(wrong
          ? { validationState: 'error', validationMessage: t('connection.addressWrong') }
          : { hint: t('connection.addressHint') })}
      >
        <Input
          type="url"
          value={address}
          onChange={(_, { value }) => {
            setAddress(value)
            setWrong(false)
          }}
        />
      </Field>
      <Button
        onClick={() => {
          const origin = originOf(address.trim())
          if (origin) allow(origin)
          else setWrong(true)
        }}
      >
        {t('connection.allowTyped')}
      </Button>
      <Refused origin={refused} />
    </div>
  )
}

function Refused({ origin }: { origin: string | null }) {
  const styles = useStyles()
  const t = useTexts()
  return (
    <output>{origin && <Text className={styles.refused}>{t('connection.refused', [hostOf(origin)])}</Text>}</output>
  )
}

// The browser asks only within the click itself, so nothing is awaited before `alwaysAllow`.
function useAllow() {
  const app = useApp()
  const [refused, setRefused] = useState<string | null>(null)
  const allow = (origin: string) => {
    setRefused(null)
    void app.connection.alwaysAllow(origin).then((granted) => setRefused(granted ? null : origin))
  }
  return { refused, allow }
}
