import { webOrigin } from './address.ts'

interface NavigateEvent extends Event {
  readonly destination: { readonly url: string }
  /** The file name of a download, maybe empty; null when this is none. */
  readonly downloadRequest: string | null
}

/**
 * Calls `leaving` with the origin that the page is about to be left for, when that is another one; a download leaves
 * nothing, nor does a navigation that the page cancels. Navigations that the user starts in the address bar are not
 * announced to the page; that a server answers with a file or with nothing is not known beforehand.
 */
export function watchDeparture(window: Window, leaving: (origin: string) => void, signal: AbortSignal): void {
  const navigation = (window as Window & { navigation?: EventTarget }).navigation
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const { destination, downloadRequest } = event as NavigateEvent
      const origin = webOrigin(destination.url)
      if (!origin || origin === window.location.origin || typeof downloadRequest === 'string') return
      // A task and no microtask: the page's own listeners come later, each after the microtasks of the one before.
      setTimeout(() => {
        if (!event.defaultPrevented && !signal.aborted) leaving(origin)
      }, 0)
    },
    { signal },
  )
}
