import { webOrigin } from './address.ts'

interface NavigateEvent extends Event {
  readonly destination: { readonly url: string }
}

/**
 * Calls `leaving` with the origin that the page is about to be left for, when that is another one. Navigations that
 * the user starts in the address bar are not announced to the page.
 */
export function watchDeparture(window: Window, leaving: (origin: string) => void, signal: AbortSignal): void {
  const navigation = (window as Window & { navigation?: EventTarget }).navigation
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const origin = webOrigin((event as NavigateEvent).destination.url)
      if (origin && origin !== window.location.origin) leaving(origin)
    },
    { signal },
  )
}
