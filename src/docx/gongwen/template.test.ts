import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { visibleParagraphsOf } from '../sound-xml.ts'
import { LINE, MARGIN, PAGE } from './measures.ts'
import { TEMPLATE_PARTS } from './package-parts.ts'
import { buildTemplate } from './template.ts'

/** Changes only with the page itself. After a wanted change: look at an exported page, then put the hash that this test prints here. */
const TEMPLATE_SHA256 = '17710896d2b8a71a28e18cdad4dfb31c6944043aad8e4c43d92e0202484d149d'

it('is the same bytes each time it is built, and the ones that were looked at', () => {
  expect(buildTemplate()).toEqual(buildTemplate())
  expect(createHash('sha256').update(buildTemplate()).digest('hex')).toBe(TEMPLATE_SHA256)
})

it('holds well-formed parts, each of them named in the content types and reached by a relationship', () => {
  const parts = unzipSync(buildTemplate())
  expect(Object.keys(parts)).toEqual(Object.keys(TEMPLATE_PARTS))
  for (const [path, bytes] of Object.entries(parts)) expect([path, visibleParagraphsOf(bytes).ok]).toEqual([path, true])
  for (const path of Object.keys(parts).filter((p) => /^word\/[^/]+\.xml$/.test(p))) {
    expect(strFromU8(parts['[Content_Types].xml']!)).toContain(`PartName="/${path}"`)
    const linked = strFromU8(parts['word/_rels/document.xml.rels']!) + strFromU8(parts['_rels/.rels']!)
    expect(linked).toMatch(new RegExp(`Target="(word/)?${path.slice(5)}"`))
  }
})

it('uses no style that styles.xml lacks', () => {
  const styles = TEMPLATE_PARTS['word/styles.xml']!
  const used = Object.values(TEMPLATE_PARTS).flatMap((xml) =>
    Array.from(xml.matchAll(/w:(?:pStyle|basedOn|next) w:val="([^"]+)"/g)),
  )
  expect(used.length).toBeGreaterThan(10)
  for (const [, id] of used) expect(styles).toContain(`w:styleId="${id}"`)
})

it('leaves a FOR or IF that does not close in its own paragraph alone in it', () => {
  const read = visibleParagraphsOf(new TextEncoder().encode(TEMPLATE_PARTS['word/document.xml']))
  for (const text of read.ok ? read.value : []) {
    const opened = text.match(/\{(FOR|IF) /g)?.length ?? 0
    const closed = text.match(/\{END-(FOR|IF)/g)?.length ?? 0
    if (opened !== closed) expect(text).toMatch(/^\{[^{}]+\}$/)
  }
  expect(read.ok && read.value.length).toBeGreaterThan(10)
})

it('is the page of GB/T 9704-2012 clause 5: A4, 版心 156 mm × 225 mm, 22 lines fit and 23 do not', () => {
  expect(PAGE).toEqual({ width: 11906, height: 16838 })
  expect(MARGIN).toEqual({ top: 2098, left: 1587, bottom: 1984, right: 1474 })
  const height = PAGE.height - MARGIN.top - MARGIN.bottom
  expect(height).toBeGreaterThanOrEqual(22 * LINE)
  expect(height).toBeLessThan(22 * (LINE + 1))
})
