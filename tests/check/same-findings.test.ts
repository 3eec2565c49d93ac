import { describe, expect, it } from 'vitest'
import { check } from '#src/check/check.ts'
import type { Draft } from '#src/core/draft.ts'
import type { Reading } from '#src/core/reading.ts'
import { exportDocx } from '#src/docx/export-docx.ts'
import { readDocx } from '#src/docx/read/read-docx.ts'
import { readHtml } from '#src/formats/read-html.ts'
import { readMarkdown } from '#src/formats/read-markdown.ts'
import { readText } from '#src/formats/read-text.ts'
import { draftToHtml } from '#src/formats/write-html.ts'
import { draftToMarkdown } from '#src/formats/write-markdown.ts'
import { papers } from './paper-gold.ts'

/** What findings say, without places and fixes. */
function saidOf({ draft, complete }: Pick<Reading<unknown>, 'draft' | 'complete'>): object {
  const { genre, subtype, findings } = check(draft, { complete, mode: 'submission' })
  const said = findings.map((f) => [f.rule, f.severity, f.data, draft.text.slice(f.start, f.end).replace(/\s+/g, ' ')])
  return { genre, subtype, said: said.map((finding) => JSON.stringify(finding)).toSorted() }
}

async function throughDocx(draft: Draft): Promise<Pick<Reading<unknown>, 'draft' | 'complete'>> {
  const file = await exportDocx(draft)
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  const read = readDocx(file.value.bytes)
  if (!read.ok) throw new Error(read.error.id)
  return read.value
}

describe.each(papers().map((paper) => [paper.name, paper.text] as const))('%s', (_, text) => {
  const reading = readText(text)
  const said = saidOf(reading)

  it('says the same as Markdown', () => {
    expect(saidOf(readMarkdown(draftToMarkdown(reading.draft)))).toEqual(said)
  })
  it('says the same as HTML', () => {
    expect(saidOf(readHtml(`<!doctype html><title>稿</title>${draftToHtml(reading.draft)}`))).toEqual(said)
  })
  it('says the same as .docx', async () => {
    expect(saidOf(await throughDocx(reading.draft))).toEqual(said)
  })
})
