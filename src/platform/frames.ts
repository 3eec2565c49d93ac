import { type Browser, browser } from 'wxt/browser'

const ALL_FRAMES_WITHIN_MS = 1500

/** A document that our script runs in. */
export interface InjectedFrame {
  readonly tabId: number
  readonly frameId: number
  readonly documentId: string | null
}

export type InjectFailure = 'no-access' | 'forbidden-page'

/**
 * Starts the editor script in every frame of the tab that may be entered; frames of other origins are left out by the
 * browser without a word. `forbidden-page`: no extension may work there (browser pages, the store, other extensions).
 */
export async function injectEditors(
  tabId: number,
): Promise<{ ok: true; value: InjectedFrame[] } | { ok: false; error: InjectFailure }> {
  try {
    // A frame whose page never arrives holds up all; the top one is entered without it then.
    const results = (await soon(inject({ tabId, allFrames: true }))) ?? (await inject({ tabId, frameIds: [0] }))
    return {
      ok: true,
      value: results.map((r) => ({ tabId, frameId: r.frameId, documentId: r.documentId ?? null })),
    }
  } catch (error) {
    return { ok: false, error: failureOf(error) }
  }
}

const inject = (target: Browser.scripting.InjectionTarget) =>
  browser.scripting.executeScript({ target, files: ['/editors.js'] })

function soon<T>(work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), ALL_FRAMES_WITHIN_MS)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

// Chromium tells the cases apart by text only (seen 2026-11, Chromium 156).
function failureOf(error: unknown): InjectFailure {
  const text = error instanceof Error ? error.message : String(error)
  return /chrome:\/\/|chrome-extension:\/\/|extensions gallery|webstore|devtools:|edge:\/\/|about:|view-source:|Missing host permission for the tab, and/i.test(
    text,
  )
    ? 'forbidden-page'
    : 'no-access'
}
