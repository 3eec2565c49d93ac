import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { buildLab, LAB_FOLDER } from './build-lab.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export interface Lab {
  /** For example http://127.0.0.1:41235; the pages are at `<origin>/<id>/`. */
  readonly origin: string
  close(): Promise<void>
}

/** Builds the laboratory where needed and serves it on a free port of this machine. */
export async function serveLab(): Promise<Lab> {
  await buildLab()
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://lab').pathname))
    const file = join(LAB_FOLDER, path.endsWith('/') ? `${path}index.html` : path)
    void answer(file, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function answer(file: string, response: ServerResponse): Promise<void> {
  const content = await readFile(file).catch(() => null)
  response.writeHead(content ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  response.end(content)
}
