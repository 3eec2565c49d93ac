import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import layers from '../../scripts/layers.json' with { type: 'json' }
import { files, read, root } from './repository.ts'

const mayImport: Readonly<Record<string, readonly string[]>> = layers.mayImport
const folders = Object.keys(mayImport)
const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => [from, to] as const))
const isAllowed = (from: string, to: string): boolean => mayImport[from]?.includes(to) ?? false

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly violations: readonly string[]
}

/** Cruises src and entrypoints of `folder` as `npx depcruise` does; a violation reads `rule: from → to`. */
async function cruise(folder: string): Promise<Cruise> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'src', 'entrypoints', ...options], {
    cwd: folder,
    maxBuffer: 1 << 28,
  })
  const { modules, summary } = JSON.parse(stdout) as {
    modules: Cruise['modules']
    summary: { violations: readonly { rule: { name: string }; from: string; to: string }[] }
  }
  return { modules, violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`) }
}

describe('the borders of this repository', () => {
  let cruised: Cruise
  beforeAll(async () => {
    cruised = await cruise(root)
  }, 120_000)

  test('hold', () => {
    expect(cruised.violations).toEqual([])
  })

  test('are looked for in every file', () => {
    const isSource = (path: string) => /^(src|entrypoints)\/.*\.tsx?$/.test(path)
    const seen = new Set(cruised.modules.map((module) => module.source))
    const all = files.filter(isSource)
    expect(all.filter((path) => !seen.has(path))).toEqual([])
    expect([...seen].filter(isSource).length).toBeGreaterThanOrEqual(all.length)
    expect(all.length).toBeGreaterThan(50)
  })

  test('are drawn for every folder under src', () => {
    const found = new Set(files.filter((path) => /^src\/.*\.tsx?$/.test(path)).map((path) => path.split('/')[1]))
    expect([...found].filter((folder) => !folders.includes(folder ?? ''))).toEqual([])
  })

  test('go down only: no folder may import one that may import it', () => {
    expect(pairs.filter(([from, to]) => isAllowed(from, to) && isAllowed(to, from))).toEqual([])
  })

  test('keep the pure folders pure: they import each other only, and compile without DOM', () => {
    for (const folder of layers.pure) expect(mayImport[folder]?.filter((to) => !layers.pure.includes(to))).toEqual([])
    const { include } = JSON.parse(read('tsconfig.pure.json')) as { include: string[] }
    expect(include.toSorted()).toEqual(layers.pure.map((folder) => `src/${folder}`).toSorted())
  })
})

describe('a planted import', () => {
  const plants = new Map<string, string>()
  const plant = (path: string, text: string) => plants.set(path, text)
  const importOf = (path: string) => `import '${path}'\n`

  for (const folder of folders) {
    plant(`src/${folder}/planted-target.ts`, 'export const planted = 1\n')
    plant(`src/${folder}/planted-entry.ts`, importOf('../../entrypoints/planted.ts'))
    plant(`src/${folder}/planted-script.ts`, importOf('../../scripts/planted.ts'))
    plant(`src/${folder}/planted-lost.ts`, importOf('#src/core/planted-nowhere.ts'))
  }
  for (const from of folders) {
    const others = folders.filter((folder) => folder !== from)
    const target = (to: string) => `#src/${to}/planted-target.ts`
    plant(`src/${from}/planted-values.ts`, others.map((to) => importOf(target(to))).join(''))
    plant(`src/${from}/planted-types.ts`, others.map((to) => `export type * from '${target(to)}'\n`).join(''))
  }
  plant('entrypoints/planted.ts', importOf('../src/core/planted-target.ts'))
  plant('scripts/planted.ts', '')
  plant('entrypoints/planted-script.ts', importOf('../scripts/planted.ts'))
  plant('src/app/planted-relative.ts', importOf('../ui/planted-target.ts'))
  plant('src/core/planted-cycle-a.ts', importOf('./planted-cycle-b.ts'))
  plant('src/core/planted-cycle-b.ts', importOf('./planted-cycle-a.ts'))
  plant('src/check/rules/planted-one.ts', importOf('./planted-other.ts'))
  plant('src/check/rules/planted-other.ts', 'export const planted = 1\n')
  plant('src/check/rules/planted-one.cases.ts', importOf('./planted-one.ts'))
  plant('src/check/rules/planted-one.test.ts', importOf('./planted-one.cases.ts'))
  plant('src/check/planted-cases.ts', importOf('./rules/planted-one.cases.ts'))
  const libraries = [
    ['idb-in-store', 'idb', 'store', 'app'],
    ['idb-in-store', 'fractional-indexing', 'store', 'meeting'],
    ['docx-in-docx', 'fflate', 'docx', 'app'],
    ['markdown-in-formats', 'mdast-util-from-markdown', 'formats', 'intake'],
    ['hashes-in-core', '@noble/hashes/sha2.js', 'core', 'store'],
    ['react-in-ui', 'react', 'ui', 'app'],
    ['react-in-ui', '@fluentui/react-components', 'ui', 'platform'],
    ['zustand-in-app', 'zustand', 'app', 'store'],
    ['wxt-in-platform', 'wxt/browser', 'platform', 'messaging'],
    ['no-dev-dependency', 'fast-check', 'none', 'core'],
  ] as const
  for (const [, library, home, elsewhere] of libraries)
    for (const folder of [home, elsewhere])
      if (folder !== 'none') plant(`src/${folder}/planted-${nameOf(library)}.ts`, importOf(library))

  const copy = mkdtempSync(join(tmpdir(), 'borders-'))
  let violations: readonly string[]

  beforeAll(async () => {
    for (const entry of ['src', 'entrypoints', 'scripts/layers.json', 'package.json', 'tsconfig.json'])
      cpSync(join(root, entry), join(copy, entry), { recursive: true })
    cpSync(join(root, '.dependency-cruiser.cjs'), join(copy, '.dependency-cruiser.cjs'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
    for (const [path, text] of plants) {
      mkdirSync(dirname(join(copy, path)), { recursive: true })
      writeFileSync(join(copy, path), text)
    }
    violations = (await cruise(copy)).violations.filter((violation) => violation.includes('planted'))
  }, 120_000)
  afterAll(() => rmSync(copy, { recursive: true }))

  /** The rules that reported an import by a planted file, of one file or of any. */
  const rulesOf = (path: string, imported = '') =>
    violations
      .filter((violation) => violation.includes(`: ${path} → ${imported}`))
      .map((violation) => violation.split(':')[0])

  test.each(folders)('from %s into each folder that it may not see is reported, into the others it is not', (from) => {
    for (const to of folders.filter((folder) => folder !== from))
      expect([to, rulesOf(`src/${from}/planted-values.ts`, `src/${to}/`)]).toEqual([
        to,
        isAllowed(from, to) ? [] : [`layer-${from}`],
      ])
  })

  test.each(folders)('of a type from %s is no way round; only ui may name the types of all', (from) => {
    for (const to of folders.filter((folder) => folder !== from))
      expect([to, rulesOf(`src/${from}/planted-types.ts`, `src/${to}/`)]).toEqual([
        to,
        from === 'ui' || isAllowed(from, to) ? [] : [`layer-${from}`],
      ])
  })

  test.each(folders)('from %s of an entry point, a script or nothing is reported', (folder) => {
    expect(rulesOf(`src/${folder}/planted-entry.ts`)).toContain('not-to-entrypoints')
    expect(rulesOf(`src/${folder}/planted-script.ts`)).toContain(`layer-${folder}`)
    expect(rulesOf(`src/${folder}/planted-lost.ts`)).toContain('not-to-unresolvable')
  })

  test.each([
    ['by a relative path', 'src/app/planted-relative.ts', ['layer-app']],
    ['of a script by an entry point', 'entrypoints/planted-script.ts', ['only-shipped-is-shipped']],
    ['of a rule by another rule', 'src/check/rules/planted-one.ts', ['rules-stand-alone']],
    ['of cases by shipped code', 'src/check/planted-cases.ts', ['cases-only-from-tests']],
    ['in a circle', 'src/core/planted-cycle-a.ts', ['no-circular']],
    ['of the core by an entry point', 'entrypoints/planted.ts', []],
    ['of a rule by its cases', 'src/check/rules/planted-one.cases.ts', []],
    ['of cases by their test', 'src/check/rules/planted-one.test.ts', []],
  ])('%s: %s gives %j', (_, path, rules) => {
    expect(rulesOf(path)).toEqual(rules)
  })

  test.each(libraries)('%s: %s belongs to %s, not to %s', (rule, library, home, elsewhere) => {
    expect(rulesOf(`src/${elsewhere}/planted-${nameOf(library)}.ts`)).toContain(rule)
    expect(rulesOf(`src/${home}/planted-${nameOf(library)}.ts`)).toEqual([])
  })
})

function nameOf(library: string): string {
  return library.replaceAll(/\W+/g, '-')
}
