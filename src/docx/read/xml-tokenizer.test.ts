import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { XmlFault } from './xml-fault.ts'
import { OTHER_PREFIX, READER_PREFIX } from './xml-scope.ts'
import { MAX_DEPTH, XmlTokenizer } from './xml-tokenizer.ts'

type Event = readonly [string, string, ...string[]]
const ASKED = ['w:val', 'x', 'xml:space', '?:y']

/** Neighbouring texts as one: parsers may cut them anywhere. */
function settled(events: readonly Event[]): Event[] {
  const out: Event[] = []
  for (const event of events) {
    const last = out.at(-1)
    if (event[0] === 'text' && last?.[0] === 'text') out[out.length - 1] = ['text', last[1] + event[1]]
    else out.push(event)
  }
  return out
}

/** What our tokenizer says, fed in chunks of `size` bytes; null when it refuses. */
function ours(xml: string, size: number): Event[] | null {
  const events: Event[] = []
  const tokenizer = new XmlTokenizer<{ name: string }>({
    resolve: (name) => ({ name }),
    open: ({ name }, a) => void events.push(['open', name, ...ASKED.map((key) => a.get(key) ?? '-')]),
    close: ({ name }) => void events.push(['close', name]),
    wantsText: () => true,
    text: (text) => void events.push(['text', text]),
  })
  const bytes = new TextEncoder().encode(xml)
  try {
    for (let at = 0; at < bytes.length; at += size) tokenizer.write(bytes.subarray(at, at + size))
    tokenizer.end()
  } catch (error) {
    if (error instanceof XmlFault) return null
    throw error
  }
  return settled(events)
}

function theirs(xml: string): Event[] | null {
  const events: Event[] = []
  const named = (uri: string, local: string): string => (READER_PREFIX[uri] ?? OTHER_PREFIX) + local
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a document type')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1
    const values = new Map(
      Object.values(attributes).map((a) => [a.prefix === '' ? a.local : named(a.uri, a.local), a.value]),
    )
    events.push(['open', named(uri, local), ...ASKED.map((key) => values.get(key) ?? '-')])
  })
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1
    events.push(['close', named(uri, local)])
  })
  const text = (piece: string): void => {
    if (depth > 0) events.push(['text', piece])
  }
  parser.on('text', text)
  parser.on('cdata', text)
  try {
    parser.write(xml).close()
  } catch {
    return null
  }
  return settled(events).filter(([kind, value]) => kind !== 'text' || value !== '')
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const text = fc
  .array(
    fc.constantFrom(
      '会议',
      'a',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '&amp;',
      '&#x4f1a;',
      '&#20250;',
      '&lt;',
      '😀',
      ']',
      ']]',
      '>',
      '\t',
      "'",
      '"',
      '&#13;',
      '\u0085',
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))
const attribute = fc
  .tuple(
    fc.constantFrom('w:val', 'x', 'xml:space', 'w:rsidR', 'q'),
    fc.constantFrom('"', "'"),
    text,
    fc.constantFrom('=', ' = ', '\n='),
  )
  .map(([name, quote, value, equals]) => ` ${name}${equals}${quote}${value.replaceAll(quote, '')}${quote}`)
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('w:p', 'w:r', 'w:t', 'plain', '会', 'a.b-c'),
      fc.uniqueArray(attribute, { maxLength: 3, selector: (a) => /[\w:]+/.exec(a)![0] }),
      fc.constantFrom('', '', '', ' xmlns="urn:other"', ' xmlns:z="urn:z"', ` ${W}`, ' xmlns:w="urn:other"'),
      fc.array(tie('content'), { maxLength: 3 }),
      fc.constantFrom('', ' '),
    )
    .map(([name, attributes, declared, inside, space]) =>
      inside.length === 0
        ? `<${name}${attributes.join('')}${declared}${space}/>`
        : `<${name}${attributes.join('')}${declared}${space}>${inside.join('')}</${name}${space}>`,
    ),
  content: fc.oneof(
    { maxDepth: 4 },
    text,
    text.map((t) => t.replaceAll(']]>', '')),
    fc.constantFrom('<!-- 注 -->', '<![CDATA[<a>&]]]>', '<?go on?>', '<!---->', '<![CDATA[]]>'),
    tie('element'),
  ),
}))
const part = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- 前 -->'),
    element,
    fc.constantFrom('', '\n', '<!-- 后 -->'),
  )
  .map(([before, root, after]) => `${before}<w:document ${W}>${root}</w:document>${after}`)

describe('the tokenizer says what saxes says', () => {
  it('of any sound part, in chunks of any size', () => {
    fc.assert(
      fc.property(part, fc.integer({ min: 1, max: 40 }), (xml, size) => {
        expect(ours(xml, size)).toEqual(theirs(xml))
      }),
      { numRuns: 400 },
    )
  })

  it('of any part with a fault in it', () => {
    const fault = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      '=',
      '/',
      '</w:t>',
      ']]>',
      '\u0001',
      '\uffff',
      'x',
      ' ',
      '<w:t>',
      '<!--',
      '--',
      '<?',
      'xml',
      ':',
      '&nbsp;',
      '<!DOCTYPE a>',
      '&#0;',
      '&#xD800;',
      '<z:a/>',
      ' z:a="1"',
      ' q="1" q="2"',
    )
    fc.assert(
      fc.property(part, fault, fc.nat(), fc.nat(3), (xml, inserted, place, removed) => {
        const at = place % (xml.length + 1)
        const broken = (xml.slice(0, at) + inserted + xml.slice(at + removed)).replace(
          /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
          '',
        )
        // saxes takes a local name that begins with a hyphen, which Namespaces in XML forbids.
        fc.pre(!/:-/.test(broken))
        expect([ours(broken, 7), broken]).toEqual([theirs(broken), broken])
      }),
      { numRuns: 800 },
    )
  })
})

describe('beyond that it refuses', () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth)
  it.each([
    ['nesting below its limit', nested(MAX_DEPTH + 1)],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['an empty part', ''],
    ['more attributes than any element has', `<a ${Array.from({ length: 300 }, (_, i) => `a${i}=""`).join(' ')}/>`],
    ['more names than any vocabulary', `<a>${Array.from({ length: 5000 }, (_, i) => `<a${i}/>`).join('')}</a>`],
  ])('%s', (_name, xml) => {
    expect(ours(xml, 64)).toBeNull()
  })

  it('but reads what is just within', () => {
    expect(ours(nested(MAX_DEPTH), 64)).toHaveLength(2 * MAX_DEPTH)
  })

  it('bytes that are not UTF-8 where text is read', () => {
    const tokenizer = new XmlTokenizer({
      resolve: () => ({}),
      open: () => undefined,
      close: () => undefined,
      wantsText: () => true,
      text: () => undefined,
    })
    expect(() => tokenizer.write(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c))).toThrow(XmlFault)
  })
})
