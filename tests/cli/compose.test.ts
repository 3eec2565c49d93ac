import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compose-'))
  writeFileSync(join(folder, 'small.json'), '{"schema":1,"name":"安全生产例会"}')
  writeFileSync(
    join(folder, 'full.json'),
    JSON.stringify({
      schema: 1,
      name: '全县安全生产工作推进会',
      startsAt: '2026-11-23T09:00',
      place: '<县政府>一楼会议室',
      leaders: [{ name: '王建国', title: '县委书记' }],
      agenda: [
        { id: 'a', kind: 'brief', title: '三季度安全生产形势', speakers: [{ name: '赵晓东', title: '局长' }] },
        { id: 'b', kind: 'speech', title: '', speakers: [{ name: '王建国', title: '县委书记' }] },
      ],
    }),
  )
  writeFileSync(join(folder, 'wrong.json'), '{"schema":1,"name":"例会","agenda":[{"id":"a","kind":"speech"}]}')
  writeFileSync(join(folder, 'broken.json'), '{"schema":1,')
})
afterAll(() => rmSync(folder, { recursive: true }))

function command(...args: string[]) {
  const done = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'src/cli/compose.ts', ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    },
  )
  return { status: done.status, out: done.stdout, error: done.stderr }
}

describe('compose command', { timeout: 60_000 }, () => {
  it('lists the templates', () => {
    const { status, out } = command('--list')
    expect(status).toBe(0)
    expect(out.split('\n')).toContain('host-script/promotion\thost-script\t工作推进会主持词')
    expect(out.split('\n')).toContain('minutes/special\tminutes\t专题会议纪要')
    for (const line of out.trimEnd().split('\n')) expect(line.split('\t')).toHaveLength(3)
  })

  it('prints the JSON Schema of a meeting file', () => {
    const { status, out } = command('--schema')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { agenda: { type: 'array' } } })
  })

  it('composes from the smallest and from a full meeting file, relative to where it was called', () => {
    const small = command('--template', 'host-script/promotion', '--meeting', 'small.json', '--to', 'text')
    expect(small).toMatchObject({ status: 0, error: '' })
    expect(small.out).toMatch(/^在安全生产例会上的主持词\n/)
    const full = command('--template', 'host-script/promotion', '--meeting', 'full.json', '--to', 'text')
    expect(full.out).toContain('共有两项议程')
    expect(full.out).toMatch(/散会！\n$/)
  })

  it('writes HTML with everything escaped, and the Draft as JSON', () => {
    const html = command('--template', 'minutes/special', '--meeting', 'full.json', '--to', 'html')
    expect(html.out).toContain('<h1>全县安全生产工作推进会纪要</h1>')
    expect(html.out).toContain('&lt;县政府&gt;一楼会议室')
    const json = JSON.parse(command('--template', 'minutes/special', '--meeting', 'full.json', '--to', 'json').out)
    expect(json).toMatchObject({ schema: 1, revision: expect.any(String) })
    expect(json.blocks[0]).toMatchObject({ role: 'title', origin: { section: 'title', template: 'minutes/special' } })
  })

  it('writes to a file when asked to', () => {
    const args = ['--template', 'host-script/promotion', '--meeting', 'small.json', '--to', 'text', '--out', 'out.txt']
    expect(command(...args)).toEqual({ status: 0, out: '', error: '' })
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain('散会')
  })

  it.each([
    ['a missing file', ['--template', 'host-script/promotion', '--meeting', 'none.json'], 'none.json: no such file'],
    ['a folder', ['--template', 'host-script/promotion', '--meeting', '.'], 'it is a folder'],
    ['broken JSON', ['--template', 'host-script/promotion', '--meeting', 'broken.json'], 'broken.json: 不是有效的JSON'],
    ['a wrong value', ['--template', 'host-script/promotion', '--meeting', 'wrong.json'], 'agenda[0].title'],
    [
      'an unknown template',
      ['--template', 'host-script/none', '--meeting', 'small.json'],
      'no template host-script/none',
    ],
    [
      'an unknown format',
      ['--template', 'host-script/promotion', '--meeting', 'small.json', '--to', 'pdf'],
      '--to must be',
    ],
    ['an unknown option', ['--colour', 'red'], 'unknown option: --colour'],
    ['no options', [], '--template is missing'],
    [
      '.docx to a terminal',
      ['--template', 'host-script/promotion', '--meeting', 'small.json', '--to', 'docx'],
      '--out',
    ],
    [
      'a place that cannot be written',
      ['--template', 'host-script/promotion', '--meeting', 'small.json', '--out', 'no/x'],
      'no/x: no such file',
    ],
  ])('answers %s with one line and exit 2', (_, args, line) => {
    const { status, out, error } = command(...args)
    expect(status).toBe(2)
    expect(out).toBe('')
    const lines = error
      .trimEnd()
      .split('\n')
      .filter((text) => !text.startsWith('npm '))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(line)
  })
})
