import type { EditorHost } from '#src/editors/contract.ts'

/** What the injected script puts on the window of a frame for the tests. */
export interface HostUnderTest {
  readonly host: EditorHost
  readonly changed: string[]
  readonly focused: string[]
  /** The origins that the page was said to be left for. */
  readonly departures: string[]
  readonly stop: AbortController
}

declare global {
  interface Window {
    huigao: HostUnderTest
  }
}
