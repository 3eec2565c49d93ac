/** Runs `work` once, `waitMs` after the last call; never after `signal` aborted. */
export function debounced(work: () => void, waitMs: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return () => {
    if (signal.aborted) return
    clearTimeout(timer)
    timer = setTimeout(work, waitMs)
  }
}
