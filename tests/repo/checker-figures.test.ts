import { expect, test } from 'vitest'
import { PAGE, pageWithFigures } from '../../scripts/checker-figures.ts'
import { read, root } from './repository.ts'

test('the figures in docs/checker.md are those of today (npm run evaluate)', async () => {
  expect(read(PAGE)).toBe(await pageWithFigures(root))
}, 60_000)
