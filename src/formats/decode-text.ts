// The one thing of the platform that the pure folders use: it stands in every browser, worker and Node.
declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }

/**
 * The text of a file: UTF-16 with a byte order mark (Notepad's "Unicode"), UTF-8, else GB18030, in which older Chinese
 * Windows programs save by default. Null when it is not text in any of them.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes)
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes)
}

/** The text of bytes in an encoding; null when they are none, hold U+0000, or the encoding is unknown. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch (error) {
    // What `fatal` throws for bytes that are not of this encoding, and the constructor for a name it does not know.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}
