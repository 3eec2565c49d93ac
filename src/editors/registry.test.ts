import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ADAPTERS } from './registry.ts'

it('holds every editor that has a file, each once, the general one last', () => {
  const files = readdirSync(join(import.meta.dirname, 'editable/known')).map((file) => file.replace(/\.ts$/, ''))
  const ids = ADAPTERS.map((adapter) => adapter.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].filter((id) => id !== 'textarea').toSorted()).toEqual(
    files.map((file) => (file === 'plain-editable' ? 'contenteditable' : file)).toSorted(),
  )
  expect(ids.at(-1)).toBe('contenteditable')
})
