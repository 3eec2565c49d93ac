/** A finished .docx that has been read back and found whole. */
export interface DocxFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Safe on every system, with its `.docx`. */
  readonly fileName: string
  /** How many paragraphs the document has: as many as the draft has blocks. */
  readonly paragraphs: number
}
