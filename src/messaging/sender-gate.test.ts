import { describe, expect, it } from 'vitest'
import { isFrom, type Sender } from './sender-gate.ts'

const SELF = { extensionId: 'us', baseUrl: 'chrome-extension://us/' }
const base: Sender = { extensionId: 'us', url: null, tabId: null, windowId: null, frameId: null, documentId: null }
const panel: Sender = { ...base, url: 'chrome-extension://us/sidepanel.html' }
const panelWindow: Sender = { ...panel, url: 'chrome-extension://us/sidepanel.html?window=3', tabId: 9, frameId: 0 }
const page: Sender = { ...base, url: 'https://docs.example/', tabId: 4, frameId: 2 }
const background: Sender = { ...base, url: 'chrome-extension://us/background.js' }

describe('sender gate', () => {
  it.each([
    ['the side panel', panel, 'panel'],
    ['the panel in a window of its own', panelWindow, 'panel'],
    ['a page', page, 'page'],
    ['the background', background, 'background'],
  ] as const)('lets %s speak for itself only', (_, sender, party) => {
    for (const claimed of ['panel', 'page', 'background'] as const) {
      expect(isFrom(claimed, sender, SELF)).toBe(claimed === party)
    }
  })

  it('refuses everything from another extension', () => {
    for (const sender of [panel, page, background]) {
      for (const party of ['panel', 'page', 'background'] as const) {
        expect(isFrom(party, { ...sender, extensionId: 'them' }, SELF)).toBe(false)
      }
    }
  })
})
