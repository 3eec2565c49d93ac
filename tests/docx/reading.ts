import { strFromU8, unzipSync } from 'fflate'

export interface SeenParagraph {
  readonly style: string
  /** The runs' texts, `<b>`, `<u>` around what is bold or underlined. */
  readonly runs: string
}

/** What stands in word/document.xml, read with plain string work: a second opinion beside the product's own reader. */
export function paragraphsIn(docx: Uint8Array): SeenParagraph[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml']!)
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inside!)?.[1] ?? '',
    runs: [...inside!.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run]) => runIn(run!)).join(''),
  }))
}

function runIn(run: string): string {
  const text = [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
    .map(([, t, mark]) => (mark === 'br' ? '\u2028' : mark === 'tab' ? '\t' : (t ?? '')))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  if (text === '') return ''
  const under = run.includes('<w:u ') ? `<u>${text}</u>` : text
  return run.includes('<w:b/>') ? `<b>${under}</b>` : under
}
