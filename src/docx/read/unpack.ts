import { Inflate } from 'fflate'
import { fail, ok, type Result } from '#src/core/result.ts'
import { crc32 } from '../zip-directory.ts'
import { LIMITS } from './limits.ts'
import { packedBytes, type ZipEntry } from './zip-archive.ts'

export type UnpackFailure =
  | { readonly id: 'bad-zip' | 'zip-password' }
  | { readonly id: 'bomb'; readonly limit: number }

/** Packed bytes at a time: a bomb holds a thousand times as many, which must still fit in memory. */
const STEP = 8 * 1024

/** How many bytes may still be unpacked of one file. */
export interface Budget {
  left: number
}

/**
 * Unpacks one entry of a zip in chunks, each given to `take` while it lasts. Refuses a `bomb` (more than `budget`, or
 * more than the entry declares) as soon as it shows, and what is damaged (`bad-zip`): cut, of another size or check sum,
 * packed in a way other than store and deflate. What `take` throws passes through.
 */
export function unpack(
  file: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  take: (chunk: Uint8Array) => void,
): Result<null, UnpackFailure> {
  const packed = packedBytes(file, entry)
  if (entry.encrypted) return fail({ id: 'zip-password' })
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return fail({ id: 'bad-zip' })
  if (entry.size > budget.left) return fail({ id: 'bomb', limit: LIMITS.unpackedBytes })
  const sink = new Sink(Math.min(entry.size, budget.left), take)
  if (entry.method === 0) sink.add(packed)
  else if (!inflate(packed, sink))
    return fail(sink.tooMuch ? { id: 'bomb', limit: LIMITS.unpackedBytes } : { id: 'bad-zip' })
  if (sink.tooMuch) return fail({ id: 'bomb', limit: LIMITS.unpackedBytes })
  budget.left -= sink.size
  return sink.size === entry.size && sink.crc === entry.crc ? ok(null) : fail({ id: 'bad-zip' })
}

class Sink {
  size = 0
  crc = 0
  tooMuch = false
  /** What the taker threw: it must not be mistaken for a fault of the packing. */
  thrown: { readonly error: unknown } | null = null
  readonly #limit: number
  readonly #take: (chunk: Uint8Array) => void

  constructor(limit: number, take: (chunk: Uint8Array) => void) {
    this.#limit = limit
    this.#take = take
  }

  add(chunk: Uint8Array): void {
    this.size += chunk.length
    if (this.size > this.#limit) this.tooMuch = true
    if (this.tooMuch || this.thrown) return
    this.crc = crc32(chunk, this.crc)
    try {
      this.#take(chunk)
    } catch (error) {
      this.thrown = { error }
    }
  }
}

/** False when the bytes cannot be inflated to their end, or the sink has had too much. */
function inflate(packed: Uint8Array, sink: Sink): boolean {
  let whole = false
  const stream = new Inflate((chunk, final) => {
    whole = final
    sink.add(chunk)
  })
  try {
    for (let at = 0; at < packed.length && !sink.tooMuch && !sink.thrown; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch {
    // fflate throws for what it cannot inflate, sometimes a TypeError of its own; either way the entry is damaged.
    return false
  }
  if (sink.thrown) throw sink.thrown.error
  return whole && !sink.tooMuch
}
