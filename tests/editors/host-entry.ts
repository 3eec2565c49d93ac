import { watchDeparture } from '#src/editors/departure.ts'
import { createEditorHost } from '#src/editors/host.ts'
import './host-under-test.ts'

const stop = new AbortController()
const changed: string[] = []
const focused: string[] = []
const departures: string[] = []
let count = 0

window.huigao = {
  host: createEditorHost({
    document,
    events: { changed: (editor) => changed.push(editor), focused: (editor) => focused.push(editor) },
    signal: stop.signal,
    now: () => Date.now(),
    newId: () => `editor-${++count}`,
  }),
  changed,
  focused,
  departures,
  stop,
}

watchDeparture(window, (origin) => departures.push(origin), stop.signal)
