import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { generateRuleDocs } from '../../scripts/generate-rule-docs.ts'
import { generateRuleIndex } from '../../scripts/generate-rule-index.ts'

const FOLDER = 'src/check/rules'
let root = ''
const newRule = (id: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/new-rule.ts', id], {
    encoding: 'utf8',
    env: { ...process.env, HUIGAO_ROOT: root },
  })

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'huigao-rule-'))
  mkdirSync(join(root, FOLDER), { recursive: true })
  cpSync(FOLDER, join(root, FOLDER), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true }))

it('writes the three files of a rule, which the index then lists', async () => {
  expect(newRule('text/odd-spaces').status).toBe(0)
  const files = readdirSync(join(root, FOLDER)).filter((f) => f.startsWith('text-odd-spaces'))
  expect(files.toSorted()).toEqual(['text-odd-spaces.cases.ts', 'text-odd-spaces.md', 'text-odd-spaces.ts'])
  const [index] = [...(await generateRuleIndex(root)).values()]
  expect(index).toContain("import { textOddSpaces } from '../text-odd-spaces.ts'")
})

it('refuses an id that is taken or malformed', () => {
  expect(newRule('section/missing').status).toBe(2)
  expect(newRule('../evil').status).toBe(2)
  expect(existsSync(join(root, '..', 'evil.ts'))).toBe(false)
})

it('has a page in docs/rules for each rule and a table of all', async () => {
  const pages = await generateRuleDocs(process.cwd())
  const rules = readdirSync(FOLDER).filter((f) => /^[a-z-]+\.ts$/.test(f))
  expect(pages.size).toBe(rules.length + 1)
  const table = pages.get('docs/rules/README.md') ?? ''
  for (const rule of rules) expect(table).toContain(`(${rule.replace('.ts', '.md')})`)
})
