import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'lint-'))
let report: readonly string[]

/** One fault of each kind that the house rules forbid. */
const component = `import { useEffect } from 'react'
export function Planted(props: { value: any; html: string; items: readonly string[]; act: () => void }) {
  // ${['@ts', 'ignore'].join('-')}
  const value: number = props.value!
  try { eval('1') } catch {}
  console.log(new Function('return 1'), value)
  useEffect(() => { document.title = String(props.items.length) }, [])
  if (value > 1) useEffect(() => {}, [])
  return <div onClick={props.act} dangerouslySetInnerHTML={{ __html: props.html }}><img src="a.png" />{props.items.map((i) => <i>{i}</i>)}</div>
}
`
const plants: Readonly<Record<string, string>> = {
  'src/ui/planted.tsx': component,
  'src/core/planted-a.ts': "import { b } from './planted-b.ts'\nexport const a = () => b\n",
  'src/core/planted-b.ts': "import { a } from './planted-a.ts'\nexport const b = () => a\n",
  'src/core/planted-long.ts': Array.from({ length: 301 }, (_, index) => `export const a${index} = ${index}\n`).join(''),
  'src/genres/generated/planted.ts': 'eval("1")\n',
  'src/cli/planted.ts': "console.log('allowed here')\n",
  'tests/planted.test.ts': "export const first = (list: string[]) => list[0]!\nconsole.log('allowed here')\n",
}

beforeAll(() => {
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  for (const [path, text] of Object.entries(plants)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '-f', 'unix', '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
  report = stdout.split('\n').map((line) => line.replace(/:\d+:\d+: .*\[(.*)\]$/, ' $1'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['src/ui/planted.tsx', 'typescript(no-explicit-any)'],
  ['src/ui/planted.tsx', 'typescript(no-non-null-assertion)'],
  ['src/ui/planted.tsx', 'typescript(ban-ts-comment)'],
  ['src/ui/planted.tsx', 'eslint(no-empty)'],
  ['src/ui/planted.tsx', 'eslint(no-eval)'],
  ['src/ui/planted.tsx', 'eslint(no-new-func)'],
  ['src/ui/planted.tsx', 'eslint(no-console)'],
  ['src/ui/planted.tsx', 'react(no-danger)'],
  ['src/ui/planted.tsx', 'react(jsx-key)'],
  ['src/ui/planted.tsx', 'react(hooks)'],
  ['src/ui/planted.tsx', 'react-hooks(exhaustive-deps)'],
  ['src/ui/planted.tsx', 'jsx-a11y(alt-text)'],
  ['src/ui/planted.tsx', 'jsx-a11y(click-events-have-key-events)'],
  ['src/core/planted-a.ts', 'import(no-cycle)'],
  ['src/core/planted-long.ts', 'eslint(max-lines)'],
])('%s: %s is an error', (path, rule) => {
  expect(report).toContain(`${path} Error/${rule}`)
})

test('generated files are not looked at; the command line and tests may print, tests may assert what is there', () => {
  const quiet = ['src/genres/generated', 'src/cli', 'tests']
  expect(report.filter((line) => quiet.some((place) => line.startsWith(place)))).toEqual([])
})
