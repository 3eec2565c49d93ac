import { fail } from '#src/core/result.ts'
import { readDocx } from './read-docx.ts'
import { type ReadAnswer, readAnswer, readRequestOf } from './read-messages.ts'

/** The side of a worker's global scope that reading needs. */
export interface ReadScope {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(message: ReadAnswer, options: { transfer: Transferable[] }): void
}

/** Answers each read request that arrives in a worker. What is no request is answered with `bad-request`; a fault of ours throws, so that the page's error listener hears it. */
export function serveReads(scope: ReadScope): void {
  scope.addEventListener('message', ({ data }) => {
    const request = readRequestOf(data)
    const answer = readAnswer(request ? readDocx(request.bytes) : fail({ id: 'bad-request' }))
    scope.postMessage(answer, { transfer: answer.type === 'docx-read' ? [answer.map.buffer] : [] })
  })
}
