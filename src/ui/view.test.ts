import { expect, test } from 'vitest'
import { createView } from './view.ts'

function memory(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial))
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

test('opens at 检查 when nothing is remembered', () => {
  expect(createView(memory()).getState().place).toBe('check')
  expect(createView(null).getState().place).toBe('check')
})

test('opens where the session left off', () => {
  const session = memory()
  createView(session).setState({ place: 'snippets' })
  expect(createView(session).getState().place).toBe('snippets')
})

test('a place that this version does not know is not opened', () => {
  expect(createView(memory({ 'panel.place': 'somewhere' })).getState().place).toBe('check')
})
