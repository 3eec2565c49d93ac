import { notWellFormed } from './xml-fault.ts'

/** Passes UTF-8 on as it comes, without its mark; a part in UTF-16, which its first two bytes show, is converted. */
export function toUtf8(take: (chunk: Uint8Array) => void): (chunk: Uint8Array) => void {
  let begun = false
  let wide: TextDecoder | null = null
  return (chunk) => {
    let bytes = chunk
    if (!begun && bytes.length > 0) {
      begun = true
      const [first, second, third] = bytes
      if (first === 0xff && second === 0xfe) wide = new TextDecoder('utf-16le', { fatal: true })
      else if (first === 0xfe && second === 0xff) wide = new TextDecoder('utf-16be', { fatal: true })
      else if (first === 0xef && second === 0xbb && third === 0xbf) bytes = bytes.subarray(3)
    }
    take(wide ? new TextEncoder().encode(decoded(wide, bytes)) : bytes)
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true })
  } catch {
    throw notWellFormed('not UTF-16')
  }
}
