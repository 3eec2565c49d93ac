import { describe, expect, test } from 'vitest'
import layers from '../../scripts/layers.json' with { type: 'json' }
import { read } from './repository.ts'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly overrides: Readonly<Record<string, string>>
}

const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json')) as Manifest

/** The rows of the tables in docs/dependencies.md: package, why, licence, where. */
const rows = read('docs/dependencies.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', why = '', licence = '', where = '']) => ({ name: name.replaceAll('`', ''), why, licence, where }))
const rowOf = (name: string) => rows.find((row) => row.name === name)

test('every version is exact, so that a build is the same tomorrow', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: ${version}`)
  expect(loose).toEqual([])
})

describe('docs/dependencies.md', () => {
  test('has one row for each package of package.json and no other', () => {
    const named = [...Object.keys(dependencies), ...Object.keys(devDependencies), ...Object.keys(overrides)]
    expect(rows.map((row) => row.name).toSorted()).toEqual(named.toSorted())
  })

  test.each([...Object.keys(dependencies), ...Object.keys(devDependencies)])(
    '%s: why, its licence, its place',
    (name) => {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }
      const row = rowOf(name)
      expect(row?.why.length).toBeGreaterThan(10)
      expect(row?.licence).toBe(license)
      expect(row?.where).not.toBe('')
    },
  )

  test.each(Object.keys(dependencies))('%s, which the user runs, is wrapped by folders that exist', (name) => {
    const places = [...(rowOf(name)?.where.matchAll(/`([^`]+)`/g) ?? [])].map(([, place]) => place ?? '')
    expect(places).not.toEqual([])
    const known = [...Object.keys(layers.mayImport).map((folder) => `src/${folder}`), 'entrypoints', 'any layer']
    expect(places.filter((place) => !known.includes(place))).toEqual([])
  })
})
