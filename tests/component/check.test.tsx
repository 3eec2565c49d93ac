import { describe, test } from 'vitest'
import { clean, connections, inEditor, page, pasted } from './samples.ts'
import { inspect, show } from './show.tsx'

describe('every screen of 检查', () => {
  test('first use', async () => {
    await show({ connection: connections.forbidden })
    await inspect('check-first-use')
  })
  test('findings in an editor', async () => {
    await show({ connection: page, paper: inEditor })
    await inspect('check-findings')
  })
  test('findings in a pasted text', async () => {
    await show({ connection: page, paper: pasted })
    await inspect('check-pasted')
  })
  test('nothing found', async () => {
    await show({ connection: page, paper: { ...inEditor, examination: clean } })
    await inspect('check-clean')
  })
})
