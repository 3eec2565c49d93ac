import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { App } from '#src/app/app.ts'
import type { Texts } from '#src/platform/i18n.ts'
import { AppContext, TextsContext, ViewContext } from './context.ts'
import { CrashBoundary } from './crash-boundary.tsx'
import { Shell } from './shell.tsx'
import { usePanelTheme } from './theme.ts'
import { createView } from './view.ts'

const useStyles = makeStyles({
  root: {
    height: '100vh',
    colorScheme: 'light dark',
    backgroundColor: tokens.colorNeutralBackground2,
    overflow: 'hidden',
  },
})

/** The whole panel: every screen over the use cases of `app`, in the words of `texts`. Fills the window. */
export function Panel({ app, texts }: { app: App; texts: Texts }) {
  const styles = useStyles()
  const theme = usePanelTheme()
  const [view] = useState(() => createView(sessionMemory()))
  useEffect(() => {
    document.documentElement.lang = app.language === 'en' ? 'en' : 'zh-CN'
    document.body.style.margin = '0'
  }, [app.language])
  return (
    <FluentProvider theme={theme}>
      {/* Fluent puts the provider's own classes on every menu and dialog too: what is the panel's stands on this. */}
      <div className={styles.root}>
        <TextsContext value={texts}>
          <CrashBoundary texts={texts} copyDiagnostics={() => app.copyDiagnostics()}>
            <AppContext value={app}>
              <ViewContext value={view}>
                <Shell />
              </ViewContext>
            </AppContext>
          </CrashBoundary>
        </TextsContext>
      </div>
    </FluentProvider>
  )
}

// Reading the property throws where the browser blocks site data.
function sessionMemory(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}
