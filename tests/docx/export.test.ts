import * as fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Draft, ROLES, type Role } from '#src/core/draft.ts'
import { buildDraft, type Paragraph } from '#src/core/draft-builder.ts'
import { ok } from '#src/core/result.ts'
import { cleanText } from '#src/docx/clean-text.ts'
import { docxFailureMessage } from '#src/docx/docx-failure.ts'
import { exportDocx, renderGongwen } from '#src/docx/export-docx.ts'
import { fillTemplate } from '#src/docx/fill-template.ts'
import { MAX_UNZIPPED, readBack } from '#src/docx/read-back.ts'
import { unzip } from '#src/docx/unzip.ts'
import { paragraphsIn } from './reading.ts'

async function exported(draft: Draft): Promise<{ bytes: Uint8Array; fileName: string; paragraphs: number }> {
  const result = await exportDocx(draft)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const body = (...texts: string[]): Draft => buildDraft(texts.map((text) => ({ role: 'body', text })))

const part = (path: string, change: (xml: string) => string) => (bytes: Uint8Array) => {
  const files = unzipSync(bytes)
  return zipSync({ ...files, [path]: strToU8(change(new TextDecoder().decode(files[path]))) })
}

const template = (...paragraphs: string[]): Uint8Array => {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const P = 'http://schemas.openxmlformats.org/package/2006'
  const texts = paragraphs.map((t) => `<w:p><w:r><w:t>${t}</w:t></w:r></w:p>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${P}/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${texts}</w:body></w:document>`),
  })
}

describe('a draft as .docx', () => {
  it('keeps roles as styles, marks as runs, soft breaks and tabs inside the paragraph, labels as text', async () => {
    const draft = buildDraft([
      { role: 'title', text: '在全县重点项目推进会上的' },
      { role: 'title', text: '主 持 词' },
      { role: 'subtitle', text: '（2026年11月23日）' },
      { role: 'body', text: '同志们：' },
      { role: 'heading1', text: '会议议程', label: { text: '一、', auto: true } },
      { role: 'heading2', text: '通报', label: { text: '（一）', auto: false } },
      { role: 'heading3', text: '细目' },
      { role: 'heading4', text: '要点' },
      {
        role: 'body',
        text: '请王明同志讲话。',
        marks: [
          { start: 1, end: 3, bold: true },
          { start: 2, end: 5, underline: true },
        ],
      },
      {
        role: 'list-item',
        text: '第一条',
        list: { ordered: true, level: 0 },
        label: { text: '1.', auto: true },
        marks: [{ start: 0, end: 3, bold: true }],
      },
      { role: 'body', text: '上行\u2028下行\t后' },
      { role: 'body', text: '' },
      { role: 'body', text: '姓名', cell: { table: 0, row: 0, col: 0, rowSpan: 1, colSpan: 1 } },
      { role: 'body', text: '职务', cell: { table: 0, row: 0, col: 1, rowSpan: 1, colSpan: 1 } },
      { role: 'signature', text: '县政府办公室' },
      { role: 'date', text: '2026年11月23日' },
    ])
    const file = await exported(draft)
    expect(paragraphsIn(file.bytes).map((p) => [p.style, p.runs])).toEqual([
      ['GwTitle', '在全县重点项目推进会上的'],
      ['GwTitle', '主 持 词'],
      ['GwSubtitle', '（2026年11月23日）'],
      ['GwSalutation', '同志们：'],
      ['1', '一、会议议程'],
      ['2', '（一）通报'],
      ['3', '细目'],
      ['4', '要点'],
      ['GwBody', '请<b>王</b><b><u>明</u></b><u>同志</u>讲话。'],
      ['GwListItem', '1.<b>第一条</b>'],
      ['GwBody', '上行\u2028下行\t后'],
      ['GwBody', ''],
      ['GwCell', '姓名'],
      ['GwCell', '职务'],
      ['GwSignature', '县政府办公室'],
      ['GwDate', '2026年11月23日'],
    ])
    expect([file.fileName, file.paragraphs]).toEqual(['在全县重点项目推进会上的主 持 词.docx', 16])
  })

  it.each([
    'A||B<w:x>',
    '{FOR 段 IN 全文}{$段.文}{END-FOR 段}',
    '【甲】｛乙｝{{丙}}+++丁+++',
    '<w:t>&amp;]]>"\'',
    '😀𠮷\ue0ff\ue0fe',
    '   ',
    ' 前后有空格 ',
    '$& $1 \\u0041 __proto__ constructor',
    'END-IF',
  ])('gives %j back as it was', async (text) => {
    const { bytes } = await exported(body('前', text, '后'))
    expect(paragraphsIn(bytes).map((p) => p.runs)).toEqual(['前', text, '后'])
  })

  it('keeps the order and the styles of 600 blocks', async () => {
    const roles: Role[] = ['heading1', 'body', 'heading2', 'body', 'body', 'list-item']
    const draft = buildDraft(Array.from({ length: 600 }, (_, i) => ({ role: roles[i % 6]!, text: `第${i}段` })))
    const styles = ['1', 'GwBody', '2', 'GwBody', 'GwBody', 'GwListItem']
    expect(paragraphsIn((await exported(draft)).bytes)).toEqual(
      Array.from({ length: 600 }, (_, i) => ({ style: styles[i % 6], runs: `第${i}段` })),
    )
  })

  it('reads, cleaned, what the draft reads, whatever the draft', async () => {
    const text = fc.oneof(
      fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
      fc
        .array(
          fc.constantFrom(
            '{',
            '}',
            '||',
            '\u2028',
            '\t',
            '\r',
            '\u000b',
            '\ud83d',
            '\ude00',
            '\uffff',
            '&',
            '<',
            ']]>',
            '会',
            '😀',
          ),
          { maxLength: 12 },
        )
        .map((p) => p.join('')),
    )
    const paragraph: fc.Arbitrary<Paragraph> = fc
      .record({
        role: fc.constantFrom(...ROLES),
        text: text.map((t) => t.replaceAll('\n', '')),
        label: fc.option(fc.record({ text: fc.constantFrom('一、', '1.', '•\t'), auto: fc.boolean() }), {
          nil: undefined,
        }),
        marks: fc.array(
          fc.record({ start: fc.nat(20), end: fc.nat(20), bold: fc.boolean(), underline: fc.boolean() }),
          { maxLength: 3 },
        ),
      })
      .map(({ label, ...rest }) => (label ? Object.assign(rest, { label }) : rest))
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 6 }), async (paragraphs) => {
        const draft = buildDraft(paragraphs)
        const seen = paragraphsIn((await exported(draft)).bytes).map((p) => p.runs.replace(/<\/?[bu]>/g, ''))
        expect(seen).toEqual(
          draft.blocks.map((b) => cleanText(draft.text.slice(b.start, b.end)).replace(/<\/?[bu]>/g, '')),
        )
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('says that an empty draft is empty', async () => {
    expect(await exportDocx(buildDraft([]))).toEqual({ ok: false, error: { id: 'empty' } })
  })

  it('leaves the Buffer of Node alone', () => {
    expect(globalThis.Buffer.from('会').toString('base64url')).toBe('5Lya')
  })
})

describe('a broken file is never offered', () => {
  const draft = body('各位领导', '同志们')
  async function outcome(change: (bytes: Uint8Array) => Uint8Array): Promise<unknown> {
    const result = await exportDocx(draft, {}, async (d) => {
      const rendered = await renderGongwen(d)
      return rendered.ok ? ok(change(rendered.value)) : rendered
    })
    return result.ok ? 'offered' : result.error
  }
  const DOCUMENT = 'word/document.xml'

  it.each<[string, (bytes: Uint8Array) => Uint8Array, object]>([
    ['truncated', (b) => b.subarray(0, b.length - 10), { id: 'bad-zip' }],
    ['cut in the middle', (b) => b.subarray(0, b.length / 2), { id: 'bad-zip' }],
    ['empty', () => new Uint8Array(), { id: 'bad-zip' }],
    ['no zip at all', () => strToU8('会'.repeat(100)), { id: 'bad-zip' }],
    ['an unclosed element', part(DOCUMENT, (x) => x.replace('</w:body>', '')), { id: 'bad-xml', part: DOCUMENT }],
    [
      'an unbound prefix',
      part(DOCUMENT, (x) => x.replace('<w:body>', '<w:body><pic:pic/>')),
      { id: 'bad-xml', part: DOCUMENT },
    ],
    [
      'a control character',
      part(DOCUMENT, (x) => x.replace('同志们', '同\u000b志们')),
      { id: 'bad-xml', part: DOCUMENT },
    ],
    ['a bare ampersand', part(DOCUMENT, (x) => x.replace('同志们', '同&志们')), { id: 'bad-xml', part: DOCUMENT }],
    [
      'a document type',
      part(DOCUMENT, (x) => x.replace('<w:document', '<!DOCTYPE a><w:document')),
      { id: 'bad-xml', part: DOCUMENT },
    ],
    ['a broken footer', part('word/footer2.xml', (x) => x.slice(0, -3)), { id: 'bad-xml', part: 'word/footer2.xml' }],
    [
      'bytes that are not UTF-8',
      (b) => zipSync({ ...unzipSync(b), 'word/styles.xml': Uint8Array.of(0xff, 0xfe) }),
      { id: 'bad-xml', part: 'word/styles.xml' },
    ],
    ['a changed character', part(DOCUMENT, (x) => x.replace('同志们', '同志门')), { id: 'text-differs', paragraph: 1 }],
    [
      'a lost paragraph',
      part(DOCUMENT, (x) => x.replace(/<w:p>(?:(?!<\/w:p>).)*同志们.*?<\/w:p>/s, '')),
      { id: 'text-differs', paragraph: 1 },
    ],
    [
      'an added paragraph',
      part(DOCUMENT, (x) => x.replace('<w:sectPr>', '<w:p/><w:sectPr>')),
      { id: 'text-differs', paragraph: 2 },
    ],
    [
      'paragraphs out of order',
      part(DOCUMENT, (x) => x.replace('各位领导', '※').replace('同志们', '各位领导').replace('※', '同志们')),
      { id: 'text-differs', paragraph: 0 },
    ],
    [
      'a missing part',
      (b) => zipSync(Object.fromEntries(Object.entries(unzipSync(b)).filter(([p]) => p !== 'word/settings.xml'))),
      { id: 'missing-part', part: 'word/settings.xml' },
    ],
  ])('%s', async (_name, change, error) => {
    expect(await outcome(change)).toEqual(error)
  })

  it('passes the file as it is', async () => {
    expect(await outcome((b) => b)).toBe('offered')
  })

  it('stops inflating at its limit, whatever size the zip claims', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(3_000_000) }, { level: 9 })
    const lying = bomb.slice()
    const view = new DataView(lying.buffer)
    // The first file's size, in front of it and in the directory.
    view.setUint32(22, 10, true)
    view.setUint32(new DataView(bomb.buffer).getUint32(bomb.length - 6, true) + 24, 10, true)
    expect(unzip(bomb, 1_000_000)).toEqual({ ok: false, error: 'too-large' })
    expect(unzip(lying, 1_000_000)).toEqual({ ok: false, error: 'too-large' })
    expect(unzip(lying, 3_000_000)).toEqual({ ok: false, error: 'bad-zip' })
    expect(unzip(bomb, 3_000_000).ok).toBe(true)
    expect(readBack(bomb, []).ok).toBe(false)
    expect(MAX_UNZIPPED).toBeGreaterThan(1_000_000)
  })

  it('with one bit flipped is refused, unless other programs still read the same', async () => {
    const rendered = await renderGongwen(draft)
    const bytes = rendered.ok ? rendered.value : new Uint8Array()
    // The directory and the first file's header, where a flip is not caught by a check sum; and every 40th byte of the rest.
    const directory = new DataView(bytes.buffer).getUint32(bytes.length - 6, true)
    const places = [...bytes.keys()].filter((at) => at < 60 || at >= directory || at % 40 === 0)
    let passed = 0
    for (const at of places) {
      const bad = bytes.slice()
      bad[at]! ^= 1 << (at % 8)
      if (!readBack(bad, ['各位领导', '同志们']).ok) continue
      passed += 1
      expect(paragraphsIn(bad).map((p) => p.runs)).toEqual(['各位领导', '同志们'])
    }
    expect(passed).toBeLessThan(places.length / 2)
  }, 60_000)

  it('has a text for the user for every failure', () => {
    const ids = ['empty', 'bad-zip', 'bad-request', 'aborted', 'worker-failed'] as const
    for (const id of ids) expect(docxFailureMessage({ id }).zh).toMatch(/[\u4e00-\u9fff]{4}/)
    expect(docxFailureMessage({ id: 'timed-out', ms: 20_000 }).zh).toContain('20 秒')
    expect(docxFailureMessage({ id: 'template', problems: [] }).en).toContain('template')
    expect(docxFailureMessage({ id: 'too-large', limit: 1 }).zh).toContain('太大')
  })
})

describe('problems of a template are values', () => {
  it.each<[string, Uint8Array, string[]]>([
    [
      'several at once',
      template('{没有}', '{人.constructor}', '{数 = 1}'),
      ['unknown-name', 'unknown-member', 'assignment'],
    ],
    ['an object as text', template('{人}'), ['not-text']],
    ['an open FOR', template('{FOR 项 IN 列表}', '甲'), ['unclosed-for']],
    ['a FOR over text', template('{FOR 项 IN 数}', '甲', '{END-FOR 项}'), ['command', 'command']],
    ['an open IF', template('{IF 数}', '甲'), ['unclosed-if']],
    ['rubbish instead of a file', strToU8('会'), ['unreadable']],
  ])('%s', async (_name, bytes, ids) => {
    const filled = await fillTemplate(bytes, { 人: {}, 数: 1, 列表: ['甲'] }, {})
    expect(filled.ok ? [] : filled.error.map((p) => p.id)).toEqual(ids)
    for (const problem of filled.ok ? [] : filled.error) expect(problem.message.zh).toMatch(/[\u4e00-\u9fff]/)
  })
})
