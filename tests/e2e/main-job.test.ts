import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { JOURNEY, JOURNEY_EDITORS, type Scene } from '../../scripts/demo/journey.ts'
import { startWorld, type World } from './world.ts'

describe.each(JOURNEY_EDITORS.map((editor) => [editor.id, editor] as const))('the whole job in %s', (id, editor) => {
  let world: World
  let scene: Scene
  beforeAll(async () => {
    world = await startWorld()
    const page = await world.open(`/${id}/`)
    const panel = await world.browser.openPanel(page)
    scene = { page, panel, editor, out: mkdtempSync(join(tmpdir(), 'huigao-out-')) }
  })
  afterAll(async () => {
    await world.end()
    rmSync(scene.out, { recursive: true, force: true })
  })

  for (const step of JOURNEY) it(step.name, () => step.run(scene))
})
