import { Unzip, UnzipInflate } from 'fflate'
import { fail, ok, type Result } from '#src/core/result.ts'

export type UnzipFailure = 'bad-zip' | 'too-large'

const CHUNK = 64 * 1024
const END_RECORD = 0x06054b50
const END_RECORD_LENGTH = 22

/**
 * Every file of a zip by its path. Inflates as a stream and stops at `limit` bytes in total, whatever sizes the zip
 * claims (`too-large`). Truncated, damaged, doubled or miscounted entries are `bad-zip`.
 */
export function unzip(bytes: Uint8Array, limit: number): Result<ReadonlyMap<string, Uint8Array>, UnzipFailure> {
  const declared = declaredEntries(bytes)
  if (declared === null) return fail('bad-zip')
  const chunks = new Map<string, Uint8Array[]>()
  let finished = 0
  let total = 0
  const failures: UnzipFailure[] = []
  const reader = new Unzip((file) => {
    if (chunks.has(file.name)) failures.push('bad-zip')
    const own: Uint8Array[] = []
    chunks.set(file.name, own)
    file.ondata = (error, chunk, final) => {
      if (error) failures.push('bad-zip')
      total += chunk?.length ?? 0
      if (total > limit) failures.push('too-large')
      if (failures.length > 0) return file.terminate()
      own.push(chunk)
      if (final) finished += 1
    }
    file.start()
  })
  reader.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && failures.length === 0; at += CHUNK)
      reader.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  } catch {
    // fflate throws for what it cannot inflate, sometimes a TypeError of its own; either way the zip is not sound.
    return fail(failures[0] ?? 'bad-zip')
  }
  const [failure] = failures
  if (failure) return fail(failure)
  if (finished !== declared || chunks.size !== declared) return fail('bad-zip')
  return ok(new Map([...chunks].map(([name, own]) => [name, joined(own)])))
}

/** The number of entries in the end record, which stands at the very end of a zip without comment; null when it does not. */
function declaredEntries(bytes: Uint8Array): number | null {
  const at = bytes.length - END_RECORD_LENGTH
  if (at < 0) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(at, true) === END_RECORD ? view.getUint16(at + 10, true) : null
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks
  if (only && chunks.length === 1) return only
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}
