import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { endure } from './mutations.ts'

const folder = join(import.meta.dirname, 'fixtures')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => new Uint8Array(readFileSync(join(folder, name))))

it('reads or refuses 600 mutated files, throws for none, takes no long time', () => {
  const { read, refused, slowestMs } = endure(files, 600)
  expect(read).toBeGreaterThan(50)
  expect(Object.keys(refused)).toEqual(expect.arrayContaining(['bad-xml', 'bad-zip']))
  expect(slowestMs).toBeLessThan(2000)
}, 60_000)
