import { createRoot } from 'react-dom/client'
import { createApp } from '#src/app/create-app.ts'
import { docxReader } from '#src/app/docx-reader.ts'
import { exportDocxInWorker } from '#src/docx/export-client.ts'
import { readHtml } from '#src/formats/read-html.ts'
import { createMessenger } from '#src/messaging/messenger.ts'
import { aboutExtension } from '#src/platform/about.ts'
import { copyRich, copyText } from '#src/platform/clipboard.ts'
import { lastFaults, reportFault } from '#src/platform/faults.ts'
import { injectEditors } from '#src/platform/frames.ts'
import { interfaceLanguage, texts } from '#src/platform/i18n.ts'
import { offerDownload } from '#src/platform/page-files.ts'
import { requestOrigin, watchPermissions } from '#src/platform/permissions.ts'
import { activeTab, panelWindowId, watchActiveTab } from '#src/platform/tabs.ts'
import { extensionSelf, extensionTransport } from '#src/platform/transport.ts'
import { broadcastChanges } from '#src/store/changes.ts'
import { exportRaw } from '#src/store/raw-export.ts'
import { openStore } from '#src/store/store.ts'
import { Panel } from '#src/ui/panel.tsx'

const windowId = await panelWindowId(location.search)
const life = new AbortController()
const about = aboutExtension()
const now = () => Date.now()
const newId = () => crypto.randomUUID()
const newDocxWorker = () => new Worker(new URL('../../src/docx/export-worker.ts', import.meta.url), { type: 'module' })
const newReadWorker = () =>
  new Worker(new URL('../../src/docx/read/read-worker.ts', import.meta.url), { type: 'module' })
const openLibrary = (onClose: Parameters<typeof openStore>[0]['onClose']) =>
  openStore({ factory: indexedDB, clock: now, newId, channel: broadcastChanges('huigao'), onClose })

const app = createApp(
  {
    texts,
    language: interfaceLanguage(about.language ?? ''),
    about,
    now,
    newId,
    messenger: createMessenger(extensionTransport(), extensionSelf(), 'panel', reportFault),
    activeTab: () => activeTab(windowId),
    watchActiveTab: (changed, signal) => watchActiveTab(windowId, changed, signal),
    watchPermissions,
    inject: injectEditors,
    requestOrigin,
    readers: { docx: docxReader(newReadWorker), html: readHtml },
    openStore: openLibrary,
    exportRaw: () => exportRaw(indexedDB),
    faults: lastFaults,
    copyText,
    copyRich,
    offerFile: (content, fileName) => offerDownload(content, fileName, 'application/octet-stream'),
    exportDocx: (draft) => exportDocxInWorker(draft, { createWorker: newDocxWorker }),
  },
  life.signal,
)
const root = document.getElementById('root')
if (root) createRoot(root).render(<Panel app={app} texts={texts} />)
addEventListener('unhandledrejection', (event) => reportFault(event.reason, 'panel'), { signal: life.signal })
document.addEventListener('visibilitychange', () => void app.meetings.flush(), { signal: life.signal })
addEventListener('pagehide', () => void app.meetings.flush(), { signal: life.signal })
