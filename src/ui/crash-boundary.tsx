import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import { Component, type ReactNode, useState } from 'react'
import type { Texts } from '#src/platform/i18n.ts'

interface CrashBoundaryProps {
  readonly texts: Texts
  readonly copyDiagnostics: () => Promise<void>
  readonly children: ReactNode
}

/** Catches a fault of any screen and says what happened, what was kept and what to do. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    if (!this.state.crashed) return this.props.children
    return <CrashScreen texts={this.props.texts} copyDiagnostics={this.props.copyDiagnostics} />
  }
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    lineHeight: tokens.lineHeightBase400,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

function CrashScreen({ texts: t, copyDiagnostics }: Omit<CrashBoundaryProps, 'children'>) {
  const styles = useStyles()
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const copy = () =>
    copyDiagnostics().then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    )
  return (
    <main className={styles.root} role="alert">
      <Title3 as="h1">{t('crash.title')}</Title3>
      <Text>{t('crash.body')}</Text>
      <Text>{t('crash.kept')}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {t('crash.reload')}
        </Button>
        <Button onClick={() => void copy()}>{t('crash.diagnostics')}</Button>
      </div>
      <output>
        {copied === 'yes' && <Text>{t('crash.copied')}</Text>}
        {copied === 'failed' && <Text>{t('crash.notCopied')}</Text>}
      </output>
    </main>
  )
}
