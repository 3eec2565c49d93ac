import { describe, expect, it } from 'vitest'
import { z } from 'zod/mini'
import { message } from './message.ts'
import { createMessenger } from './messenger.ts'
import type { Self, Sender } from './sender-gate.ts'
import type { Listener, Transport } from './transport.ts'

const SELF: Self = { extensionId: 'us', baseUrl: 'chrome-extension://us/' }
const PANEL: Sender = {
  extensionId: 'us',
  url: 'chrome-extension://us/sidepanel.html',
  tabId: null,
  windowId: null,
  frameId: null,
  documentId: 'p',
}
const PAGE: Sender = {
  extensionId: 'us',
  url: 'https://docs.example/a',
  tabId: 7,
  windowId: 1,
  frameId: 0,
  documentId: 'd',
}
const FRAME = { tabId: 7, frameId: 0, documentId: 'd' }
const greet = message('greet.say', 'panel', 'page', z.object({ name: z.string() }), z.object({ text: z.string() }))

/** A wire with one listener; `sender` is what the browser would stamp. */
function wire(sender: Sender): Transport {
  const listeners: Listener[] = []
  const carry = async (envelope: unknown) => {
    for (const listener of listeners) {
      const answer = listener(envelope, sender)
      if (answer) return answer
    }
    throw new Error('Could not establish connection. Receiving end does not exist.')
  }
  return {
    toFrame: (_frame, envelope) => carry(envelope),
    toExtension: carry,
    listen: (listener, signal) => {
      listeners.push(listener)
      signal.addEventListener('abort', () => listeners.splice(listeners.indexOf(listener), 1))
    },
  }
}

function pair(sender: Sender) {
  const faults: string[] = []
  const transport = wire(sender)
  const page = createMessenger(transport, SELF, 'page', (_, where) => faults.push(where))
  const panel = createMessenger(transport, SELF, 'panel', (_, where) => faults.push(where))
  return { transport, page, panel, faults, life: new AbortController() }
}

describe('messenger', () => {
  it('carries a request and its answer', async () => {
    const { page, panel, life } = pair(PANEL)
    page.handle(greet, ({ name }) => ({ text: `您好，${name}` }), life.signal)
    expect(await panel.ask(greet, { name: '张' }, FRAME)).toEqual({ ok: true, value: { text: '您好，张' } })
  })

  it('answers unreachable where nobody listens, also after the listener ended', async () => {
    const { page, panel, life } = pair(PANEL)
    expect(await panel.ask(greet, { name: '张' }, FRAME)).toEqual({ ok: false, error: 'unreachable' })
    page.handle(greet, () => ({ text: '' }), life.signal)
    life.abort()
    expect(await panel.ask(greet, { name: '张' }, FRAME)).toEqual({ ok: false, error: 'unreachable' })
  })

  it('does not listen to a sender that is not what the message says', async () => {
    for (const sender of [
      PAGE,
      { ...PANEL, extensionId: 'them' },
      { ...PANEL, url: 'https://evil.example/sidepanel.html' },
    ]) {
      const { page, panel, life } = pair(sender)
      page.handle(greet, () => ({ text: 'secret' }), life.signal)
      expect(await panel.ask(greet, { name: '张' }, FRAME)).toEqual({ ok: false, error: 'unreachable' })
    }
  })

  it('refuses a request of another form and names the message in the fault', async () => {
    const { transport, page, life, faults } = pair(PANEL)
    page.handle(greet, () => ({ text: '' }), life.signal)
    expect(await transport.toFrame(FRAME, { huigao: 1, name: 'greet.say', request: { name: 4 } })).toEqual({
      ok: false,
      error: 'fault',
    })
    expect(faults).toEqual(['greet.say'])
  })

  it('refuses an answer of another form', async () => {
    const { page, panel, life } = pair(PANEL)
    page.handle(greet, () => ({ text: 5 }) as unknown as { text: string }, life.signal)
    expect(await panel.ask(greet, { name: '张' }, FRAME)).toEqual({ ok: false, error: 'invalid' })
  })

  it('turns a handler that throws into a fault value', async () => {
    const { page, panel, life, faults } = pair(PANEL)
    page.handle(
      greet,
      () => {
        throw new Error('broken')
      },
      life.signal,
    )
    expect(await panel.ask(greet, { name: '张' }, FRAME)).toEqual({ ok: false, error: 'fault' })
    expect(faults).toEqual(['greet.say'])
  })

  it('refuses to handle what is meant for another party', () => {
    const { panel, life } = pair(PANEL)
    expect(() => panel.handle(greet, () => ({ text: '' }), life.signal)).toThrow(/not for the panel/)
  })
})
