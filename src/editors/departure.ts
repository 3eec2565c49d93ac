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
      const { url } = (event as NavigateEvent).destination
      if (!URL.canParse(url)) return
      const { origin, protocol } = new URL(url)
      if (origin !== window.location.origin && (protocol === 'https:' || protocol === 'http:')) leaving(origin)
    },
    { signal },
  )
}
