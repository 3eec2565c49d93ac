import axe from 'axe-core'
import { expect } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Panel } from '#src/ui/panel.tsx'
import type { Place } from '#src/ui/view.ts'
import { type FakeApp, fakeApp, type Given } from './fake-app.ts'
import { textsOf } from './texts.ts'

/** Renders the panel at one place, as it stands when the session left off there. */
export async function show(given: Given = {}, place: Place = 'check'): Promise<FakeApp> {
  sessionStorage.setItem('panel.place', place)
  const app = fakeApp(given)
  await render(<Panel app={app} texts={textsOf(app.language)} />)
  return app
}

/** What the system asks for. `forced` is the high-contrast mode of Windows. */
export async function prefer(scheme: 'light' | 'dark', forced = false): Promise<void> {
  await (cdp() as unknown as { send(method: string, params: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    },
  )
  await settled()
}

/** Resolves when the panel has taken a change of the theme or the size, transitions included. */
export async function settled(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  await Promise.allSettled(
    document
      .getAnimations()
      .filter((a) => a.effect?.getComputedTiming().iterations !== Infinity)
      .map((a) => a.finished),
  )
}

/** Fails when something is wider than the panel: a clerk never scrolls sideways. */
export function expectNoOverflow(): void {
  const width = document.documentElement.clientWidth
  const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) return false
    const style = getComputedStyle(element)
    const scrolls =
      element.scrollWidth > element.clientWidth + 1 && (style.overflowX === 'auto' || style.overflowX === 'scroll')
    return scrolls || (box.right > width + 1 && !element.closest('[data-tabster-dummy], output'))
  })
  expect(wide.map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`)).toEqual(
    [],
  )
}

/**
 * Runs axe over the whole page. While a menu is open two things of Fluent are allowed: it hangs on the body, outside of
 * the landmarks, and the hidden stops that keep Tab inside of it can be focused.
 */
export async function expectAccessible(menuOpen = false): Promise<void> {
  const context = menuOpen ? { include: [['body']], exclude: [['[data-tabster-dummy]']] } : document.body
  const { violations } = await axe.run(context, {
    resultTypes: ['violations'],
    rules: { region: { enabled: !menuOpen } },
  })
  const told = violations.map(
    (v) => `${v.id}: ${v.help}\n${v.nodes.map((n) => `  ${n.html}\n  ${n.failureSummary}`).join('\n')}`,
  )
  expect(told).toEqual([])
}

/** Looks at the shown screen at 320, 360 and 600 px, light and dark, and keeps a picture of it at 360 px. */
export async function inspect(name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await prefer(scheme)
    for (const width of [320, 600, 360]) {
      await page.viewport(width, 760)
      await settled()
      expectNoOverflow()
      await expectAccessible()
    }
    await page.screenshot({ path: `../../out/screens/${name}${scheme === 'dark' ? '-dark' : ''}.png` })
  }
  await prefer('light')
}
