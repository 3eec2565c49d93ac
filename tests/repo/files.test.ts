import { describe, expect, test } from 'vitest'
import { code, files, isTest, read } from './repository.ts'

const TOP_LEVEL = [
  '.ci',
  '.dependency-cruiser.cjs',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.nvmrc',
  '.oxlintrc.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'SECURITY.md',
  'biome.json',
  'docs',
  'entrypoints',
  'knip.json',
  'package-lock.json',
  'package.json',
  'scripts',
  'src',
  'templates',
  'tests',
  'tsconfig.json',
  'tsconfig.pure.json',
  'vitest.config.ts',
  'wxt.config.ts',
]

/** Words that must not stand in a file, in two parts each, so that they do not stand in this one. */
const word = (...parts: string[]) => parts.join('')

test('the top level holds nothing but what belongs there', () => {
  const entries = new Set(files.map((path) => path.split('/')[0] ?? ''))
  expect([...entries].filter((entry) => !TOP_LEVEL.includes(entry))).toEqual([])
})

test('a file does one thing: no file is longer than 250 lines, no entry point longer than 60', () => {
  const tooLong = code
    .filter((path) => !isTest(path))
    .map((path) => ({
      path,
      lines: read(path)
        .split('\n')
        .filter((line) => line.trim() !== '').length,
      limit: path.startsWith('entrypoints/') ? 60 : 250,
    }))
    .filter(({ lines, limit }) => lines > limit)
    .map(({ path, lines, limit }) => `${path}: ${lines} lines, at most ${limit}; split it by ideas`)
  expect(tooLong).toEqual([])
})

test('the name of a file and of a folder says its idea', () => {
  const vague = /^(utils?|helpers?|common|misc|managers?)$/i
  const parts = (path: string) => path.split(/[/.\-_]|(?<=[a-z])(?=[A-Z])/)
  expect(code.filter((path) => parts(path).some((part) => vague.test(part)))).toEqual([])
})

test('no index file only exports again', () => {
  const barrels = code
    .filter((path) => /(^|\/)index\.tsx?$/.test(path))
    .filter((path) => {
      const statements = read(path)
        .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        .trim()
      return /^(export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"][^'"]+['"];?\s*)+$/.test(statements)
    })
  expect(barrels).toEqual([])
})

describe('no text file holds', () => {
  const binary = /\.(png|docx|ico|woff2?|zip|jpe?g|gif)$/
  const texts = files.filter((path) => !binary.test(path))
  const places = (pattern: RegExp, within: readonly string[] = texts) =>
    within.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 100)}`] : [])),
    )

  test('a focused, skipped or planned test', () => {
    const pattern = new RegExp(
      `\\b(test|it|describe|suite)(\\.\\w+)*\\.(${['only', 'skip', 'todo', 'fails'].join('|')})\\b`,
    )
    expect(places(pattern, code)).toEqual([])
  })

  test('a note of unfinished work', () => {
    const notes = [word('TO', 'DO'), word('FIX', 'ME'), word('XX', 'X:'), word('HA', 'CK:')]
    expect(places(new RegExp(`(^|[^\\w])(${notes.join('|')})`))).toEqual([])
  })

  test('a silenced check', () => {
    const silencers = ['ts-ignore', 'ts-nocheck', 'ts-expect-error', 'eslint-disable', 'oxlint-disable', 'biome-ignore']
    expect(places(new RegExp(`(//|/\\*|\\{/\\*|<!--)\\s*@?(${silencers.join('|')})`), code)).toEqual([])
  })

  test('a path of someone’s machine', () => {
    const folders = ['root', 'work', 'home/[a-z][\\w-]*', 'Users/[A-Za-z][\\w-]*']
    const pattern = new RegExp(`(^|[\\s"'\`(=:<>])(file://)?/(${folders.join('|')})/|\\b[A-Z]:\\\\Users\\\\`)
    expect(places(pattern)).toEqual([])
  })

  test('a host of a package registry', () => {
    const hosts = [
      ['registry', 'npmjs', 'org'],
      ['registry', 'npmmirror', 'com'],
      ['registry', 'yarnpkg', 'com'],
    ]
    const pattern = new RegExp(
      `(${hosts.map((host) => host.join('\\.')).join('|')}|https?://[\\w.-]*\\b(artifactory|verdaccio|nexus)\\b)`,
    )
    expect(places(pattern)).toEqual([])
  })

  test('a carriage return or a byte order mark', () => {
    const samples = (path: string) => /^tests\/.*\/(fixtures|files)\//.test(path)
    expect(texts.filter((path) => !samples(path) && /\r|^\uFEFF/.test(read(path)))).toEqual([])
  })
})

test('the lock file names no host to load a package from', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> }
  expect(Object.keys(packages).length).toBeGreaterThan(100)
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([])
})
