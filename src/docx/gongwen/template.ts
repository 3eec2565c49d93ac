import { strToU8, zipSync } from 'fflate'
import { TEMPLATE_PARTS } from './package-parts.ts'

/**
 * The GB/T 9704-2012 page as a .docx template for docx-templates. Built from text, the same bytes on every machine and in every
 * time zone: a zip holds local time, so the date is given as local time too.
 */
export function buildTemplate(): Uint8Array {
  const mtime = new Date(2000, 0, 1)
  const files = Object.fromEntries(Object.entries(TEMPLATE_PARTS).map(([path, text]) => [path, strToU8(text)]))
  return zipSync(files, { mtime, level: 9, os: 0 })
}
