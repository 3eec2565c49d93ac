import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXTENSION, startWorld, type World } from './world.ts'

const text = readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')
const manifest = JSON.parse(text) as Record<string, unknown>

describe('the built manifest', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.end())

  it('asks for exactly these permissions', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
      'contextMenus',
    ])
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
  })

  it('has no host permission, no content script, nothing that pages may load, and the default policy', () => {
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'content_security_policy',
      'externally_connectable',
    ]) {
      expect(manifest, key).not.toHaveProperty(key)
    }
  })

  it('runs from Chromium 116 on', () => {
    expect(manifest.minimum_chrome_version).toBe('116')
  })

  it('shows no warning at installation', async () => {
    const page = await world.open('/textarea/')
    const panel = await world.browser.openPanel(page)
    const warnings = await panel.evaluate(
      (source) =>
        (
          globalThis as unknown as {
            chrome: { management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> } }
          }
        ).chrome.management.getPermissionWarningsByManifest(source),
      text,
    )
    expect(warnings).toEqual([])
  })
})
