const SETTLE_MS = 200
const WATCHED = 'iframe, frame, textarea, [contenteditable]'

/** Calls `changed` some time after editors or frames were added to the document or removed, or a frame went elsewhere. */
export function watchPage(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, SETTLE_MS)
  }
  const observer = new MutationObserver((records) => {
    if (records.some((record) => [...record.addedNodes, ...record.removedNodes].some(isWatched))) soon()
  })
  observer.observe(document, { childList: true, subtree: true })
  const onLoad = (event: Event) => {
    if (event.target instanceof Element && event.target.matches('iframe, frame')) soon()
  }
  document.addEventListener('load', onLoad, { capture: true, signal })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      observer.disconnect()
    },
    { once: true },
  )
}

function isWatched(node: Node): boolean {
  return node instanceof Element && (node.matches(WATCHED) || node.querySelector(WATCHED) !== null)
}
