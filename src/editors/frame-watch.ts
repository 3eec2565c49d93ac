const SETTLE_MS = 200

/** Calls `changed` some time after frames were added to the document, removed, or went elsewhere. */
export function watchFrames(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, SETTLE_MS)
  }
  const observer = new MutationObserver((records) => {
    if (records.some((record) => [...record.addedNodes, ...record.removedNodes].some(holdsFrame))) soon()
  })
  observer.observe(document, { childList: true, subtree: true })
  const onLoad = (event: Event) => {
    if (isFrame(event.target)) soon()
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

function isFrame(target: unknown): boolean {
  return target instanceof Element && (target.localName === 'iframe' || target.localName === 'frame')
}

function holdsFrame(node: Node): boolean {
  return isFrame(node) || (node instanceof Element && node.querySelector('iframe, frame') !== null)
}
