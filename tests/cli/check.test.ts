import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, wordFile } from '../docx/word-parts.ts'

const CLEAN = 'tests/check/fixtures/promotion.txt'
let folder = ''
const file = (name: string): string => join(folder, name)

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: process.cwd() },
  })
  return { status: done.status, out: done.stdout, err: done.stderr }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huigao-check-'))
  const faulty =
    '造林推进会主持词\r\n同志们：\r\n\r\n现在开会。今天我们召开造林推进会。\r\n下面，请韩局长讲话。\r\n我讲三点意见：一是抓早；二是抓细。\r\n'
  writeFileSync(file('faulty.txt'), `\uFEFF${faulty}`)
  writeFileSync(file('faulty.md'), '# 造林推进会主持词\n\n同志们：\n\n现在开会。\n\n下面，请韩局长讲话。\n')
  writeFileSync(file('paper.docx'), 'PK\x03\x04')
  const gbk = Buffer.from('d4ecc1d6cdc6bdf8bbe1d6f7b3d6b4ca3c6f6c3e3c6c693ec9a2bbe1a1a3', 'hex')
  writeFileSync(file('page.html'), Buffer.concat([Buffer.from('<meta charset=gb2312><h1>'), gbk]))
  writeFileSync(file('old.doc'), '{\\rtf1 会议}')
  const lines = faulty.split('\r\n').filter((line) => line !== '')
  writeFileSync(file('faulty.docx'), wordFile(lines.map((line) => p(line)).join('')))
  writeFileSync(file('table.xlsx'), 'PK')
  writeFileSync(file('binary.txt'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]))
  writeFileSync(file('meeting.json'), '{"schema":1,"name":"造林推进会"}')
  writeFileSync(file('broken.json'), '{"schema":1')
  writeFileSync(file('faulty.json'), '{"schema":1,"name":"某局","patches":[{"genre":"host-script","section":"sign"}]}')
  const unit = {
    schema: 1,
    name: '某局',
    sections: [{ genre: 'host-script', id: 'unit-slogan', name: '口号', zone: 'closing', need: 'demand' }],
    severities: { 'section/missing': 'warning' },
  }
  writeFileSync(file('unit.json'), JSON.stringify(unit))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run check', () => {
  it('applies the profile of a unit, in text and in JSON', () => {
    const { status, out } = run('--profile', file('unit.json'), CLEAN)
    expect(status).toBe(0)
    expect(out).toMatch(/请核对 1\n.*缺少口号/)
    const json = JSON.parse(run('--format', 'json', '--profile', file('unit.json'), CLEAN).out)
    expect(json.files[0].findings).toMatchObject([
      { rule: 'section/missing', severity: 'warning', data: { section: 'unit-slogan' } },
    ])
  })

  it('refuses a faulty profile with the place, checks nothing and ends with 2', () => {
    const { status, out, err } = run('--profile', file('faulty.json'), CLEAN)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('patches[0].section：这个文种没有这一节')
  })

  it('ends with 0 for a clean paper and says what was looked at', () => {
    const { status, out } = run(CLEAN)
    expect(status).toBe(0)
    expect(out).toContain('主持词·工作推进会')
    expect(out).toContain('没有发现问题。')
    expect(out).toMatch(/已核对：结构、议程 3 项、.*日期与星期、人数与票数.*未核对：人名是否写对——没有会议资料。/)
  })

  it('prints the documented JSON, offsets those of the file, and ends with 1', () => {
    const { status, out } = run('--format', 'json', file('faulty.txt'))
    expect(status).toBe(1)
    const { schema, files } = JSON.parse(out)
    expect(schema).toBe(1)
    const [entry] = files
    const text =
      '造林推进会主持词\n同志们：\n\n现在开会。今天我们召开造林推进会。\n下面，请韩局长讲话。\n我讲三点意见：一是抓早；二是抓细。\n'
    expect(entry).toMatchObject({ file: file('faulty.txt'), type: 'host-script', subtype: 'promotion' })
    expect(entry.parts).toEqual([
      { start: 0, end: text.length, type: 'host-script', subtype: 'promotion', confidence: entry.confidence },
    ])
    const salutation = entry.sections.find((s: { id: string }) => s.id === 'salutation')
    expect(text.slice(salutation.start, salutation.end)).toBe('同志们：')
    expect(salutation.ordinal).toBeNull()
    const count = entry.findings.find((f: { rule: string }) => f.rule === 'count/mismatch')
    expect(Object.keys(count)).toEqual(['rule', 'severity', 'message', 'start', 'end', 'data', 'related', 'fix'])
    expect(text.slice(count.start, count.end)).toBe('我讲三点意见')
    const [edit] = count.fix.edits
    expect(text.slice(edit.start, edit.end)).toBe(edit.expect)
    const closing = entry.findings.find((f: { data: { section?: string } }) => f.data.section === 'closing')
    expect(closing).toMatchObject({ rule: 'section/missing', severity: 'error', message: '缺少散会' })
    expect(closing.fix.edits[0].blocks[0].text).toContain('散会')
  })

  it('gives the same findings for the same paper as Markdown, in the offsets of the text that it prints', () => {
    const { out } = run('--format=json', '--print-text', file('faulty.md'))
    const [entry] = JSON.parse(out).files
    expect(entry.text.startsWith('造林推进会主持词\n同志们：\n现在开会。')).toBe(true)
    expect(entry.findings.map((f: { data: { section?: string } }) => f.data.section)).toContain('closing')
  })

  it('reads HTML in the encoding that it declares', () => {
    const { out } = run('--format=json', '--print-text', file('page.html'))
    const [entry] = JSON.parse(out).files
    expect(entry.text).toBe('造林推进会主持词\n1. 散会。')
  })

  it('reads .docx, with the findings of the same text, and names what is no .docx by its content', () => {
    const { status, out } = run('--format', 'json', '--print-text', file('faulty.docx'))
    expect(status).toBe(1)
    const [entry] = JSON.parse(out).files
    expect(entry.text.startsWith('造林推进会主持词\n同志们：\n现在开会。')).toBe(true)
    const rules = (files: { findings: { rule: string }[] }[]) => files[0]!.findings.map((f) => f.rule).toSorted()
    expect(rules([entry])).toEqual(rules(JSON.parse(run('--format', 'json', file('faulty.txt')).out).files))
    const wrong = run('--format', 'json', file('old.doc'))
    expect(wrong.status).toBe(2)
    expect(JSON.parse(wrong.out).files[0].error).toEqual({
      code: 'rtf',
      message: expect.stringContaining('另存为 .docx，或全选复制后粘贴到这里'),
    })
  })

  it('goes on after files that cannot be read, and 2 wins', () => {
    const names = ['nowhere.txt', 'paper.docx', 'table.xlsx', 'binary.txt'].map(file)
    const { status, out } = run('--format', 'json', ...names, file('faulty.txt'))
    expect(status).toBe(2)
    const { files } = JSON.parse(out)
    expect(files.map((f: { error?: { code: string } }) => f.error?.code)).toEqual([
      'not-found',
      'truncated',
      'unknown-type',
      'not-text',
      undefined,
    ])
    for (const f of files.slice(0, 4)) expect(f.error.message).not.toContain('\n')
    expect(files[4].findings.length).toBeGreaterThan(0)
  })

  it('shows findings by group with line and column, and in English when asked', () => {
    const zh = run(file('faulty.txt')).out
    expect(zh).toMatch(/必改 \d+/)
    expect(zh).toContain('6:1  前面说3点，下面只有2点「我讲三点意见」  count/mismatch')
    expect(run('--lang', 'en', file('faulty.txt')).out).toContain('3 are declared, only 2 follow')
  })

  it('takes the genre that is named', () => {
    expect(run('--type', 'minutes', CLEAN).out).toContain('会议纪要')
    expect(run('--type', 'poem', CLEAN).status).toBe(2)
  })

  it('says that side files take effect later, and refuses broken ones', () => {
    const good = run('--meeting', file('meeting.json'), CLEAN)
    expect(good.status).toBe(0)
    expect(good.err).toContain('会议资料')
    expect(good.err.trim()).not.toContain('\n')
    expect(run('--profile', file('broken.json'), CLEAN).status).toBe(2)
    expect(run('--meeting', file('nowhere.json'), CLEAN).status).toBe(2)
  })

  it('refuses a command line that it does not understand, in one line and the usage', () => {
    const { status, err } = run('--colour', CLEAN)
    expect(status).toBe(2)
    expect(err.trim().split('\n')).toHaveLength(2)
    expect(run().status).toBe(2)
  })
}, 60_000)
