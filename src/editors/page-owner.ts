const OWNER = Symbol.for('huigao.owner')
const RETIRE = 'huigao:retire'

interface Owned {
  [OWNER]?: { readonly version: string; isAlive(): boolean }
}

/**
 * Makes this script the owner of its document. Null when a living script of the same version owns it already: its
 * remembered carets stay. An older one, or an orphan of an update (which lives in a world that we cannot see), is
 * told to retire.
 */
export function ownDocument(
  window: Window,
  version: string,
  isAlive: () => boolean,
): { readonly signal: AbortSignal } | null {
  const owned = window as Window & Owned
  const owner = owned[OWNER]
  if (owner?.version === version && owner.isAlive()) return null
  const retirement = new AbortController()
  window.dispatchEvent(new CustomEvent(RETIRE))
  window.addEventListener(RETIRE, () => retirement.abort(), { once: true, signal: retirement.signal })
  owned[OWNER] = { version, isAlive: () => !retirement.signal.aborted && isAlive() }
  return { signal: retirement.signal }
}
