// The module that a worker starts with: `new Worker(new URL('…/export-worker.ts', import.meta.url), { type: 'module' })`.
import { serveExports } from './serve-export.ts'

serveExports(self)
