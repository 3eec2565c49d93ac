import { browser } from 'wxt/browser'
import { addressOf, webOrigin } from './address.ts'

/** The match pattern for exactly one origin: scheme and host. A port cannot be part of it (match patterns leave ports out). */
export function originPattern(origin: string): string | null {
  const url = addressOf(webOrigin(origin) ?? '')
  return url && `${url.protocol}//${url.hostname}/*`
}

/** Asks the user for one origin, for good. Call it in the click itself. False when refused. */
export async function requestOrigin(origin: string): Promise<boolean> {
  const pattern = originPattern(origin)
  return pattern !== null && browser.permissions.request({ origins: [pattern] })
}

/** Tells when host permissions came or went, also by the browser's own settings page. */
export function watchPermissions(changed: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  signal.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(changed)
      browser.permissions.onRemoved.removeListener(changed)
    },
    { once: true },
  )
}
