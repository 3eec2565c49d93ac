import { readNumeral } from '#src/core/numerals.ts'

/** A written number, for use inside a pattern: digits or Chinese numerals. */
export const NUMBER = '(?:\\d{1,4}|[０-９]{1,4}|[零〇一二两三四五六七八九十百千]{1,7})'

/** Its value; null for an estimate (三五) or what is no number. 俩 and 仨 are not counted with. */
export function valueOf(text: string | undefined): number | null {
  return text === undefined ? null : readNumeral(text)
}
