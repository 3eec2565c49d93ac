import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

describe('decodeText', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('主持词'))).toBe('主持词')
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a')
  })
  it('reads UTF-16 with a byte order mark in both orders', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x3b, 0x4e))).toBe('主')
    expect(decodeText(bytes(0xfe, 0xff, 0x4e, 0x3b))).toBe('主')
  })
  it('reads GB18030, in which Windows Notepad used to save', () => {
    expect(decodeText(bytes(0xd6, 0xf7, 0xb3, 0xd6, 0xb4, 0xca))).toBe('主持词')
  })
  it('refuses what is no text', () => {
    expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00))).toBeNull()
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0xff, 0xff))).toBeNull()
  })
})
