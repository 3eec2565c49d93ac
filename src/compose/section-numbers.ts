import type { Paragraph } from '#src/core/draft-builder.ts'
import { chineseNumeral } from '#src/core/numerals.ts'

/** Stands for 节次 until all sections are written: a code point that no text holds (Unicode noncharacter). */
export const SECTION_NUMBER = '\uFDD0'

/** Numbers the headings that ask for it, 一 二 三 … in the order in which they stand. */
export function numberSections(paragraphs: readonly Paragraph[]): Paragraph[] {
  let count = 0
  return paragraphs.map((paragraph) =>
    paragraph.text.includes(SECTION_NUMBER)
      ? { ...paragraph, text: paragraph.text.replaceAll(SECTION_NUMBER, () => chineseNumeral(++count)) }
      : paragraph,
  )
}
