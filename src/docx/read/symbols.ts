/** Signs of Word's symbol fonts that stand in office papers, by font and position; others stay as the file codes them. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x75: '◆',
    0xa1: '○',
    0xa7: '▪',
    0xa8: '□',
    0xab: '★',
    0xd8: '➢',
    0xe0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x97: '●', 0xa3: '□' },
  symbol: { 0xb7: '•', 0xb0: '°', 0xb1: '±', 0xb4: '×', 0xb8: '÷', 0xa3: '≤', 0xb3: '≥', 0xae: '→' },
}

/** The character of a `w:sym`: `code` in hexadecimal, often moved to U+F000. '' for what is no character. */
export function symbolCharacter(font: string, code: string): string {
  const value = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0
  if (value < 0x20 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return ''
  const position = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value
  return SIGNS[font.trim().toLowerCase()]?.[position] ?? String.fromCodePoint(value)
}
