/** What no office document comes near; beyond it a file is refused instead of holding up the panel. */
export const LIMITS = {
  /** Bytes of the file; a document full of photographs stays below. */
  fileBytes: 64 * 1024 * 1024,
  /** Files in the zip: one for each picture. */
  entries: 20_000,
  /** Bytes of the XML that is read, unpacked: some 2000 pages as Word writes them. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Paragraphs, empty cells counted as such. */
  paragraphs: 100_000,
  runs: 500_000,
  /** UTF-16 units of the text, automatic numbers among them. */
  characters: 5_000_000,
  /** Styles, list definitions and levels together. */
  definitions: 50_000,
} as const
