import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { wordLikePaper } from '../../scripts/bench/word-like-paper.ts'
import { endure } from './mutations.ts'

const folder = join(import.meta.dirname, 'fixtures')
const small = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => new Uint8Array(readFileSync(join(folder, name))))

it('bears 10 000 mutated files: no crash, none over 2 s, memory under 300 MB', () => {
  const files = [...small, wordLikePaper(60).bytes]
  let most = 0
  let read = 0
  for (let i = 0; i < 10_000; i += 500) {
    const endured = endure(files, 500, 1_000_000 + i)
    read += endured.read
    expect(endured.slowestMs).toBeLessThan(2000)
    most = Math.max(most, process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers)
  }
  expect(read).toBeGreaterThan(1000)
  expect(most).toBeLessThan(300 * 1024 * 1024)
}, 900_000)
