import { expect, test } from 'vitest'
import { createIgnores, type IgnoredDocument, type Ignores } from '#src/app/ignores.ts'
import type { Finding } from '#src/check/finding.ts'
import { buildDraft } from '#src/core/draft-builder.ts'
import { createDevice, newId, openReady, until, type Window } from './bench.ts'

const draft = buildDraft([{ role: 'body', text: '请县发展改革局局长××同志通报情况。' }])
const finding: Finding = {
  rule: 'placeholder/left',
  severity: 'warning',
  start: 9,
  end: 11,
  message: { id: 'left', values: { text: '××' } },
  data: { text: '××' },
  related: [],
  fixes: [],
}
const here: IgnoredDocument = {
  key: 'd1/e1',
  paper: null,
  url: 'https://oa.example.gov.cn/doc/1',
  title: '推进会主持词',
  firstHeading: '在推进会上的主持词',
}

function ignoresOf(window: Window): Ignores & { changes: number } {
  const fault = (error: unknown, where: string) => void window.faults.push({ error, where })
  const ignores = createIgnores(
    { library: window.library, newId, fault },
    () => {
      counted.changes += 1
    },
    new AbortController().signal,
  )
  const counted = { ...ignores, changes: 0 }
  return counted
}

const scopes = (ignores: Ignores, document: IgnoredDocument) => ignores.of(document).map(({ scope }) => scope)

test('这次不改 is kept nowhere and holds for this document alone, also when its editor was made anew', async () => {
  const device = createDevice()
  const ignores = ignoresOf(await openReady(device))
  await ignores.add('once', draft, finding, here)
  expect(scopes(ignores, { ...here, key: 'd1/e9' })).toEqual(['once'])
  expect(scopes(ignores, { ...here, key: 'd2/e1', url: 'https://oa.example.gov.cn/doc/2' })).toEqual([])
  expect(scopes(ignoresOf(await openReady(device)), here)).toEqual([])
})

test('本稿不再提 is known again by two of address, title and first line, in every window', async () => {
  const device = createDevice()
  const first = ignoresOf(await openReady(device))
  const second = ignoresOf(await openReady(device))
  await first.add('paper', draft, finding, here)
  await until(() => second.of(here).length === 1)
  expect(scopes(second, { ...here, key: 'x', firstHeading: '改过的第一行' })).toEqual(['paper'])
  expect(scopes(second, { ...here, key: 'x', title: '改名', firstHeading: '改过的第一行' })).toEqual([])
  expect(scopes(second, { ...here, paper: 'p1' })).toEqual(['paper'])
})

test('本稿不再提 hangs on the paper where there is one, whatever the document is called', async () => {
  const ignores = ignoresOf(await openReady(createDevice()))
  await ignores.add('paper', draft, finding, { ...here, paper: 'p1' })
  expect(scopes(ignores, { key: 'x', paper: 'p1', url: null, title: '', firstHeading: null })).toEqual(['paper'])
  expect(scopes(ignores, { ...here, paper: 'p2' })).toEqual([])
  expect(scopes(ignores, here)).toEqual([])
})

test('以后不查这条 holds everywhere and keeps no word of the document', async () => {
  const window = await openReady(createDevice())
  const ignores = ignoresOf(window)
  await ignores.add('always', draft, finding, here)
  expect(ignores.of({ ...here, key: 'x', url: null, title: '别的', firstHeading: null })).toMatchObject([
    { scope: 'always', rule: 'placeholder/left', quote: '', before: '', after: '' },
  ])
})

test('each is taken back, and what could not be saved says so', async () => {
  const window = await openReady(createDevice())
  const ignores = ignoresOf(window)
  for (const scope of ['once', 'paper', 'always'] as const) {
    const id = await ignores.add(scope, draft, finding, here)
    expect(scopes(ignores, here)).toEqual([scope])
    await ignores.takeBack(id ?? '')
    expect(scopes(ignores, here)).toEqual([])
  }
  window.close('ended')
  expect(await ignores.add('paper', draft, finding, here)).toBeNull()
  expect(window.said()).toEqual(['saving.ended'])
})
