import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDraft } from '#src/core/draft-builder.ts'
import { exportDocx } from '#src/docx/export-docx.ts'

const folder = mkdtempSync(join(tmpdir(), 'huigao-docx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a tool that this suite cannot do without. */
function tool(name: string, packageName: string, args: readonly string[]): void {
  try {
    execFileSync(name, args, { stdio: 'pipe', timeout: 120_000 })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(`${name} is not installed: this test needs it (Debian: apt-get install ${packageName})`, {
        cause: error,
      })
    throw error
  }
}

interface Line {
  readonly text: string
  /** Millimetres from the page's left and top edge. */
  readonly left: number
  readonly right: number
  readonly top: number
}

/** The lines of each page of a .docx as LibreOffice lays it out, from top to bottom. */
function laidOut(docx: Uint8Array): Line[][] {
  const file = join(folder, 'page.docx')
  writeFileSync(file, docx)
  const profile = pathToFileURL(join(folder, 'profile')).href
  tool('soffice', 'libreoffice-writer', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ])
  tool('pdftotext', 'poppler-utils', ['-bbox-layout', join(folder, 'page.pdf'), join(folder, 'page.html')])
  const html = readFileSync(join(folder, 'page.html'), 'utf8')
  return html.split('<page ').slice(1).map(linesOf)
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)<\/word>/g
const mm = (points: string): number => (Number(points) * 25.4) / 72

function linesOf(page: string): Line[] {
  const lines = new Map<number, Line>()
  for (const [, xMin = '', yMin = '', xMax = '', text = ''] of page.matchAll(WORD)) {
    const key = Math.round(Number(yMin))
    const before = lines.get(key)
    lines.set(key, {
      text: (before?.text ?? '') + text,
      left: Math.min(before?.left ?? Number.POSITIVE_INFINITY, mm(xMin)),
      right: Math.max(before?.right ?? 0, mm(xMax)),
      top: mm(yMin),
    })
  }
  return [...lines.values()].toSorted((a, b) => a.top - b.top)
}

describe('a full page in LibreOffice', () => {
  const sentence = '认真落实会议精神扎实推进重点项目建设为全县经济社会发展提供坚强保障'
  const pages: Line[][] = []
  beforeAll(async () => {
    const text = sentence.repeat(60)
    const result = await exportDocx(buildDraft([{ role: 'body', text }]))
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    pages.push(...laidOut(result.value.bytes))
  }, 180_000)

  it('has 22 lines on each full page and nothing is lost', () => {
    expect(pages.length).toBe(Math.ceil((sentence.length * 60 + 2) / (22 * 28)))
    for (const page of pages.slice(0, -1)) expect(page.filter((line) => !line.text.includes('—'))).toHaveLength(22)
    const shown = pages.flatMap((page) => page.filter((line) => !line.text.includes('—')).map((line) => line.text))
    expect(shown.join('')).toBe(sentence.repeat(60))
  })

  it('has 28 characters on each full line, 26 after the indent of two', () => {
    const lines = pages.slice(0, -1).flatMap((page) => page.filter((line) => !line.text.includes('—')))
    expect(lines.map((line) => [...line.text].length)).toEqual(lines.map((_, i) => (i === 0 ? 26 : 28)))
  })

  it('keeps 订口 28 mm and 切口 26 mm', () => {
    for (const line of pages[0]!.slice(1, 22)) {
      expect(line.left).toBeCloseTo(28, 0)
      expect(line.right).toBeLessThanOrEqual(184.2)
      expect(line.right).toBeGreaterThan(183)
    }
  })

  it('puts the page number below 版心, odd pages right and even pages left, one character in', () => {
    const [odd, even] = [pages[0]!.at(-1)!, pages[1]!.at(-1)!]
    expect([odd.text.replace(/\s/g, ''), even.text.replace(/\s/g, '')]).toEqual(['—1—', '—2—'])
    expect(odd.right).toBeCloseTo(184 - 4.94, 0)
    expect(even.left).toBeCloseTo(28 + 4.94, 0)
    expect(odd.top).toBeGreaterThan(297 - 35)
  })
})

it('sets the title on lines of the page, also when it has two', async () => {
  const result = await exportDocx(
    buildDraft([
      { role: 'title', text: '在全县重点项目推进会上的' },
      { role: 'title', text: '主持词' },
      { role: 'body', text: '同志们：' },
      { role: 'body', text: '现在开会。' },
    ]),
  )
  const [page] = laidOut(result.ok ? result.value.bytes : new Uint8Array())
  const [first, second, salutation, text] = page!
  const line = (579 / 1440) * 25.4
  expect(second!.top - first!.top).toBeCloseTo(line, 0)
  expect(text!.top - salutation!.top).toBeCloseTo(line, 0)
  expect(salutation!.top - second!.top).toBeGreaterThan(1.8 * line)
  expect(salutation!.left).toBeCloseTo(28, 0)
  expect(text!.left).toBeCloseTo(28 + 2 * 5.56, 0)
}, 180_000)
