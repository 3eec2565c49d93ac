import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watchDeparture } from '#src/editors/departure.ts'
import { foreignFrames } from '#src/editors/foreign-frames.ts'
import { watchFrames } from '#src/editors/frame-watch.ts'
import { createEditorHost } from '#src/editors/host.ts'
import { ownDocument } from '#src/editors/page-owner.ts'
import { editorChanged } from '#src/messaging/messages/editor-changed.ts'
import { editorFocused } from '#src/messaging/messages/editor-focused.ts'
import { editorInsert } from '#src/messaging/messages/editor-insert.ts'
import { editorRead } from '#src/messaging/messages/editor-read.ts'
import { editorReveal } from '#src/messaging/messages/editor-reveal.ts'
import { pageDescribe } from '#src/messaging/messages/page-describe.ts'
import { pageLeaving } from '#src/messaging/messages/page-leaving.ts'
import { pageStarted } from '#src/messaging/messages/page-started.ts'
import { createMessenger } from '#src/messaging/messenger.ts'
import { reportFault } from '#src/platform/faults.ts'
import { extensionSelf, extensionTransport } from '#src/platform/transport.ts'

// Injected into every frame of a tab after the user asked; nothing runs in a page before that.
export default defineUnlistedScript(() => {
  const owner = ownDocument(window, browser.runtime.getManifest().version, () => browser.runtime?.id !== undefined)
  if (!owner) return
  const { signal } = owner
  const messenger = createMessenger(extensionTransport(), extensionSelf(), 'page', reportFault)
  const host = createEditorHost({
    document,
    signal,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    events: {
      changed: (editor) => void messenger.tell(editorChanged, { editor }),
      focused: (editor) => void messenger.tell(editorFocused, { editor }),
    },
  })
  messenger.handle(
    pageDescribe,
    () => ({
      title: document.title,
      address: location.origin === 'null' ? location.protocol : location.origin + location.pathname,
      editors: host.list(),
      foreignFrames: foreignFrames(document),
    }),
    signal,
  )
  messenger.handle(editorRead, ({ editor }) => host.read(editor), signal)
  messenger.handle(editorInsert, ({ editor, content, place }) => host.insert(editor, content, place), signal)
  messenger.handle(editorReveal, ({ editor, anchor }) => host.reveal(editor, anchor), signal)
  watchDeparture(window, (origin) => void messenger.tell(pageLeaving, { origin }), signal)
  watchFrames(document, () => void messenger.tell(pageStarted, {}), signal)
  void messenger.tell(pageStarted, {})
})
