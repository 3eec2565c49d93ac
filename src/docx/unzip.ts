import { Unzip, UnzipInflate } from 'fflate'
import { fail, ok, type Result } from '#src/core/result.ts'
import { crc32, zipDirectory } from './zip-directory.ts'

export type UnzipFailure = 'bad-zip' | 'too-large'

const CHUNK = 64 * 1024

/**
 * Every file of a zip by its path. Inflates as a stream and stops at `limit` bytes in total, whatever sizes the zip
 * claims (`too-large`). A zip whose files are cut, damaged, doubled, or not those of its directory is `bad-zip`.
 */
export function unzip(bytes: Uint8Array, limit: number): Result<ReadonlyMap<string, Uint8Array>, UnzipFailure> {
  const directory = zipDirectory(bytes)
  if (directory === null) return fail('bad-zip')
  const chunks = new Map<string, Uint8Array[]>()
  const whole = new Set<string>()
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
      if (final) whole.add(file.name)
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
  const files = new Map([...chunks].map(([name, own]) => [name, joined(own)]))
  const sound = directory.every(({ name, size, crc }) => {
    const content = files.get(name)
    return content && whole.has(name) && content.length === size && crc32(content) === crc
  })
  return sound && files.size === directory.length ? ok(files) : fail('bad-zip')
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
