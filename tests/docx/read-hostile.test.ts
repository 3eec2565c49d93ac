import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type DocxReadFailure, docxReadFailureMessage } from '#src/docx/read/docx-read-failure.ts'
import { LIMITS } from '#src/docx/read/limits.ts'
import { readDocx } from '#src/docx/read/read-docx.ts'
import { p, r, readLines, wordFile, wordFiles } from './word-parts.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const sound = wordFile(p('同志们：') + p('散会。'))
const withDocument = (xml: string | Uint8Array): Uint8Array =>
  zipSync({ ...wordFiles({ body: '' }), 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml })
const document = (body: string): Uint8Array => withDocument(`<w:document ${W}><w:body>${body}</w:body></w:document>`)
const repeated = (text: string, times: number): string => text.repeat(times)

/** A compound file ([MS-CFB]) as far as its streams are looked for: the header and one sector of directory entries. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(1024)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const view = new DataView(bytes.buffer)
  for (const [i, name] of ['Root Entry', ...streams].entries()) {
    const at = 512 + i * 128
    for (const [k, c] of [...name].entries()) view.setUint16(at + 2 * k, c.charCodeAt(0), true)
    view.setUint16(at + 64, 2 * name.length + 2, true)
    view.setUint8(at + 66, i === 0 ? 5 : 2)
  }
  return bytes
}

/** Changes a field of the first entry of that name, in the directory or in the header in front of the file. */
function patched(
  zip: Uint8Array,
  name: string,
  signature: number,
  offset: number,
  value: number,
  size: 2 | 4,
): Uint8Array {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  const nameAt = signature === 0x02014b50 ? 46 : 30
  for (let at = 0; at < bytes.length - 50; at += 1) {
    const own = new TextDecoder().decode(bytes.subarray(at + nameAt, at + nameAt + name.length))
    if (view.getUint32(at, true) !== signature || own !== name) continue
    if (size === 2) view.setUint16(at + offset, value, true)
    else view.setUint32(at + offset, value, true)
  }
  return bytes
}
const DIRECTORY = 0x02014b50
const MAIN = 'word/document.xml'

const many = (): Uint8Array => {
  const bytes = sound.slice()
  new DataView(bytes.buffer).setUint16(bytes.length - 22 + 10, 60_000, true)
  return bytes
}
const bomb = (): Uint8Array => zipSync({ ...wordFiles({ body: '' }), [MAIN]: new Uint8Array(LIMITS.unpackedBytes + 1) })
const liar = (): Uint8Array => patched(bomb(), MAIN, DIRECTORY, 24, 1000, 4)
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])])

const FILES: readonly (readonly [string, () => Uint8Array, DocxReadFailure['id']])[] = [
  ['nothing', () => new Uint8Array(), 'empty'],
  ['a .doc or .wps', () => compound('1Table', 'WordDocument'), 'doc'],
  ['a .docx with a password', () => compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['an .xls or .et', () => compound('Workbook'), 'xls'],
  ['a .ppt or .dps', () => compound('PowerPoint Document'), 'ppt'],
  ['another compound file', () => compound('__properties_version1.0'), 'ole'],
  [
    'an .xlsx',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<a/>') }),
    'xlsx',
  ],
  [
    'a .pptx',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'ppt/presentation.xml': strToU8('<a/>') }),
    'pptx',
  ],
  [
    'an .odt',
    () =>
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'content.xml': strToU8('<a/>'),
      }),
    'odt',
  ],
  ['an .ofd', () => zipSync({ 'OFD.xml': strToU8('<a/>') }), 'ofd'],
  ['a .zip', () => zipSync({ '主持词.docx': sound }), 'zip'],
  ['an empty .zip', () => zipSync({}), 'zip'],
  ['a .rar', () => strToU8('Rar!\x1a\x07\x01\0....', true), 'archive'],
  ['an .rtf', () => strToU8('{\\rtf1\\ansi 会议}'), 'rtf'],
  ['a .pdf', () => strToU8('%PDF-1.7\n%âãÏÓ'), 'pdf'],
  ['a web page saved as .doc', () => strToU8('\ufeff<html xmlns:o="urn:x"><body>会议</body></html>'), 'html'],
  ['a web archive saved as .doc', () => strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'), 'html'],
  [
    'Word XML saved as .doc',
    () => strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
    'word-xml',
  ],
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'picture'],
  ['plain text', () => strToU8('同志们：现在开会。'), 'text'],
  ['plain text in UTF-16', () => utf16('同志们：现在开会。'), 'text'],
  ['a disk full of zeros', () => new Uint8Array(4096), 'unknown'],
  ['a cut file', () => sound.subarray(0, sound.length - 30), 'truncated'],
  ['a file cut in the middle', () => sound.subarray(0, sound.length / 2), 'truncated'],
  ['a damaged directory', () => patched(sound, MAIN, DIRECTORY, 28, 60_000, 2), 'bad-zip'],
  ['a wrong check sum', () => patched(sound, MAIN, DIRECTORY, 16, 1, 4), 'bad-zip'],
  ['an unknown way of packing', () => patched(sound, MAIN, DIRECTORY, 10, 99, 2), 'bad-zip'],
  ['a zip with a password', () => patched(sound, MAIN, DIRECTORY, 8, 1, 2), 'zip-password'],
  ['too many entries', many, 'too-many-entries'],
  ['a file that is too large', () => new Uint8Array(LIMITS.fileBytes + 1), 'too-large'],
  ['a zip bomb', bomb, 'bomb'],
  ['a zip bomb that lies about its size', liar, 'bomb'],
  [
    'no document',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/styles.xml': strToU8('<a/>') }),
    'missing-part',
  ],
  ['an unclosed element', () => withDocument(`<w:document ${W}><w:body><w:p></w:body></w:document>`), 'bad-xml'],
  ['a document without end', () => withDocument(`<w:document ${W}><w:body>`), 'bad-xml'],
  ['an unbound prefix', () => withDocument('<w:document/>'), 'bad-xml'],
  [
    'text that is no UTF-8',
    () =>
      withDocument(
        Uint8Array.from([
          ...strToU8(`<w:document ${W}><w:p><w:r><w:t>`),
          0xff,
          ...strToU8('</w:t></w:r></w:p></w:document>'),
        ]),
      ),
    'bad-xml',
  ],
  [
    'an entity bomb',
    () => withDocument(`<!DOCTYPE d [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><w:document ${W}>&b;</w:document>`),
    'doctype',
  ],
  ['an external entity', () => withDocument(`<!DOCTYPE d SYSTEM "file:///etc/passwd"><w:document ${W}/>`), 'doctype'],
  ['an entity without document type', () => document(p('&a;')), 'bad-xml'],
  ['nesting without end', () => document(repeated('<w:sdt>', 5000) + repeated('</w:sdt>', 5000)), 'too-deep'],
  ['a million paragraphs', () => document(repeated('<w:p/>', 1_000_000)), 'too-long'],
  ['a million runs', () => document(`<w:p>${repeated('<w:r/>', 1_000_000)}</w:p>`), 'too-long'],
  ['a million cells', () => document(`<w:tbl><w:tr>${repeated('<w:tc/>', 1_000_000)}</w:tr></w:tbl>`), 'too-long'],
  ['a text of twenty megabytes', () => document(p(repeated(r('会'.repeat(1000)), 7000))), 'too-long'],
  ['one run of twenty megabytes', () => document(p('会'.repeat(7_000_000))), 'bad-xml'],
]

describe('refuses', () => {
  it.each(FILES)(
    '%s',
    (_name, make, id) => {
      const bytes = make()
      // Time of the processor, which other programs on the machine do not lengthen.
      const before = process.cpuUsage()
      const result = readDocx(bytes)
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
      expect(result.ok ? 'read' : result.error.id).toBe(id)
    },
    30_000,
  )

  it('each with a message of its own that says what to do next, in both languages', () => {
    const failures = [...new Set(FILES.map(([, , id]) => id))].map(
      (id) => ({ id, part: MAIN, limit: 64 * 1024 * 1024 }) as DocxReadFailure,
    )
    const messages = failures.map(docxReadFailureMessage)
    expect(new Set(messages.map((m) => m.zh)).size).toBe(messages.length)
    expect(new Set(messages.map((m) => m.en)).size).toBe(messages.length)
    for (const { zh, en } of messages) {
      expect(zh).toMatch(/请/)
      expect(zh).not.toContain('\n')
      expect(en).toMatch(/^[\x20-\x7e]+$/)
    }
    for (const id of ['doc', 'encrypted', 'rtf', 'odt', 'html', 'bad-zip'] as const)
      expect(docxReadFailureMessage({ id }).zh).toMatch(/另存为 \.docx，或全选复制后粘贴到这里$/)
  })
})

describe('bears', () => {
  it.each<[string, () => Uint8Array]>([
    [
      'a zip comment',
      () => {
        const bytes = new Uint8Array(sound.length + 5)
        bytes.set(sound)
        new DataView(bytes.buffer).setUint16(sound.length - 2, 5, true)
        return bytes
      },
    ],
    ['stored instead of deflated parts', () => zipSync(wordFiles({ body: p('同志们：') + p('散会。') }), { level: 0 })],
    [
      'backslashes and other case in names',
      () => {
        const { [MAIN]: main, ...files } = wordFiles({ body: p('同志们：') + p('散会。') })
        return zipSync({ ...files, 'Word\\Document.xml': main! })
      },
    ],
    [
      'a part in UTF-16',
      () =>
        withDocument(
          utf16(
            `<?xml version="1.0" encoding="UTF-16"?><w:document ${W}><w:body>${p('同志们：')}${p('散会。')}</w:body></w:document>`,
          ),
        ),
    ],
    [
      'a UTF-8 mark',
      () =>
        withDocument(
          `\ufeff<?xml version="1.0"?><w:document ${W}><w:body>${p('同志们：')}${p('散会。')}</w:body></w:document>`,
        ),
    ],
    [
      'another prefix',
      () =>
        withDocument(
          `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>同志们：</x:t></x:r></x:p><p xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><r><t>散会。</t></r></p></x:body></x:document>`,
        ),
    ],
    [
      'a document that lies elsewhere',
      () => {
        const { [MAIN]: main, '_rels/.rels': rels, ...files } = wordFiles({ body: p('同志们：') + p('散会。') })
        return zipSync({
          ...files,
          'x/main2.xml': main!,
          '_rels/.rels': strToU8(
            new TextDecoder().decode(rels as Uint8Array).replace('word/document.xml', '/x/main2.xml'),
          ),
        })
      },
    ],
    [
      'no relationships at all',
      () => {
        const { '_rels/.rels': _, ...files } = wordFiles({ body: p('同志们：') + p('散会。') })
        return zipSync(files)
      },
    ],
    [
      'broken parts that are not read',
      () => zipSync(wordFiles({ body: p('同志们：') + p('散会。'), more: { 'word/theme.xml': strToU8('<a') } })),
    ],
  ])('%s', (_name, make) => {
    expect(readLines(make())).toEqual(['body 同志们：', 'body 散会。'])
  })
})
