import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'

// Latin letters and digits first, then the Chinese faces of Windows, macOS and Linux.
const FONT =
  '"Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif'

const light: Theme = { ...webLightTheme, fontFamilyBase: FONT }
const dark: Theme = { ...webDarkTheme, fontFamilyBase: FONT }

/** The theme that the system asks for; follows it while the panel is open. */
export function usePanelTheme(): Theme {
  return useSyncExternalStore(watchDark, isDark) ? dark : light
}

function isDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches
}

function watchDark(changed: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)')
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
