/** Whether a Chinese character stands at `at` (CJK unified ideographs, extension A, 〇). False outside the text. */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

/** Whether a letter of the Latin alphabet, half or full width, stands at `at`. */
export function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const half = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code
  return (half >= 0x41 && half <= 0x5a) || (half >= 0x61 && half <= 0x7a)
}

/** Whether a digit, half or full width, stands at `at`. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}
