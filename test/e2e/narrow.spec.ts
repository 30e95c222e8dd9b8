import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { createSample, LANGUAGES, speak, VIEWS } from './every-view'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** Nothing scrolls sideways or lies outside: in the smallest window, and in the usual one at twice the size. */

const SIZES = [
  { name: '1024 × 640', width: 1024, height: 640, zoom: 1 },
  { name: '1280 × 800 at 200 %', width: 1280, height: 800, zoom: 2 },
]

let running: RunningApp
const page = (): Page => running.page

const resize = (size: (typeof SIZES)[number]): Promise<void> =>
  running.app.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().includes('/index.html')) {
        window.setContentSize(width, height)
        window.webContents.setZoomFactor(zoom)
      }
  }, size)

/** What is wider than its place: boxes that scroll sideways, and controls that lie outside the window. */
const sideways = (of: Page): Promise<string[]> =>
  of.evaluate(() => {
    const name = (one: Element): string =>
      `${one.tagName.toLowerCase()}.${String(one.getAttribute('class'))} ${(one.textContent ?? '').trim().slice(0, 40)}`
    const scrolls = (one: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(one).overflowX) && !/^(INPUT|TEXTAREA|SELECT)$/.test(one.tagName)
    const all = [...document.body.querySelectorAll('*')]
    const root = document.scrollingElement!
    const wide = [root, ...all.filter(scrolls)].filter((one) => one.scrollWidth > one.clientWidth + 1)
    const outside = all.filter((one) => {
      if (!one.matches('button, a, input, select, textarea, h1, h2, label')) return false
      const { left, right, width, height } = one.getBoundingClientRect()
      return width > 1 && height > 1 && (left < -1 || right > window.innerWidth + 1)
    })
    const clips = (one: Element | null): boolean =>
      one !== null &&
      one !== document.body &&
      (getComputedStyle(one).overflowX !== 'visible' || clips(one.parentElement))
    const beyond = wide.includes(root)
      ? all.filter(
          (one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !clips(one.parentElement),
        )
      : []
    return [
      ...beyond.map((one) => `beyond: ${name(one)}`),
      ...wide.map((one) => `scrolls ${one.scrollWidth} in ${one.clientWidth}: ${name(one)}`),
      ...outside.map((one) => `outside: ${name(one)}`),
    ]
  })

test.beforeAll(async () => {
  running = await launchApp(freshDataFolder(), { agree: false })
  await createSample(page())
})
test.afterAll(() => running?.app.close())

for (const size of SIZES)
  test(`${size.name}: every view fits, in both languages`, async () => {
    test.setTimeout(480_000)
    const found: string[] = []
    for (const language of LANGUAGES) {
      await resize({ ...size, zoom: 1 })
      await speak(page(), language)
      for (const view of VIEWS) {
        await resize({ ...size, zoom: 1 })
        await view.open(page(), running.app)
        await resize(size)
        await expect.poll(() => page().evaluate(() => window.innerWidth)).toBe(size.width / size.zoom)
        // The width is there before the page is told: what goes away with it, as an open menu, is still to go.
        await page().waitForTimeout(150)
        found.push(...(await sideways(page())).map((one) => `${view.name}, ${language}: ${one}`))
        await resize({ ...size, zoom: 1 })
        await view.close?.(page())
      }
    }
    expect(found).toEqual([])
  })
