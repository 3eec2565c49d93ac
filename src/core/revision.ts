import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of a text in UTF-8, as 64 lower-case hex digits. Synchronous, so that it can run inside a database transaction. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** The name of a content: 16 hex digits over its text and the shape of its blocks. Equal contents have equal revisions. */
export function revisionOf(text: string, shape: string): string {
  return textHash(`${shape}\n${text}`).slice(0, 16)
}
