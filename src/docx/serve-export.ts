import { fail } from '#src/core/result.ts'
import { exportDocx } from './export-docx.ts'
import { type ExportAnswer, exportAnswer, readRequest } from './export-messages.ts'

/** The side of a worker's global scope that an export needs. */
export interface ExportScope {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(message: ExportAnswer, options: { transfer: Transferable[] }): void
}

/** Answers each export request that arrives in a worker. What is no request is answered with `bad-request`; a fault of ours rethrows, so that the page's error listener hears it. */
export function serveExports(scope: ExportScope): void {
  scope.addEventListener('message', ({ data }) => {
    void answer(scope, data)
  })
}

async function answer(scope: ExportScope, message: unknown): Promise<void> {
  const request = readRequest(message)
  const result = request
    ? await exportDocx(request.draft, request.name === undefined ? {} : { name: request.name }).catch(
        (fault: unknown) => {
          // A rejected promise reaches nobody outside a worker; an error thrown in a task reaches the page.
          setTimeout(() => {
            throw fault
          })
          return null
        },
      )
    : fail({ id: 'bad-request' } as const)
  if (result) scope.postMessage(exportAnswer(result), { transfer: result.ok ? [result.value.bytes.buffer] : [] })
}
