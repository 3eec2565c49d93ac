// The module that a worker starts with: `new Worker(new URL('…/read-worker.ts', import.meta.url), { type: 'module' })`.
import { serveReads } from './serve-reads.ts'

serveReads(self)
