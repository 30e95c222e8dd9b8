import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { createSample } from './every-view'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** What a person asked of the system: no motion, few colours; and the keyboard, which shows where it is. */

let running: RunningApp
const page = (): Page => running.page

test.beforeAll(async () => {
  running = await launchApp(freshDataFolder())
  await createSample(page())
  await page().getByTestId('section-principal').click()
})
test.afterAll(() => running?.app.close())

test('nothing moves where motion is not wanted', async () => {
  await page().emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page().evaluate(() => {
    const seconds = (value: string): number =>
      Math.max(
        ...value.split(',').map((one) => (one.trim().endsWith('ms') ? 0.001 : 1) * Number.parseFloat(one)),
      )
    return [...document.body.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(one)
        return (
          seconds(transitionDuration) > 0.01 ||
          (animationName !== 'none' && seconds(animationDuration) > 0.01)
        )
      })
      .map((one) => `${one.tagName} ${String(one.getAttribute('class'))}`)
  })
  expect(moving).toEqual([])
  await page().emulateMedia({ reducedMotion: null })
})

test('signs stay told apart by shape where colours are forced', async () => {
  await page().emulateMedia({ forcedColors: 'active' })
  const plain = await page().evaluate(
    () =>
      [...document.querySelectorAll('nav svg, main svg')].filter((one) => {
        const { width, height } = one.getBoundingClientRect()
        const { color } = getComputedStyle(one)
        return width > 0 && height > 0 && color === getComputedStyle(document.body).backgroundColor
      }).length,
  )
  expect(plain).toBe(0)
  await page().emulateMedia({ forcedColors: null })
})

test('the keyboard begins at the way to the content, goes through bar, rail and form, and always shows where it is', async () => {
  // The first stop of the whole window; a browser begins there only in a window just opened.
  const first = await page().evaluate(() => {
    const stop = document.querySelector<HTMLElement>(
      'button, a[href], input, select, textarea, [tabindex="0"]',
    )
    stop?.focus()
    return stop?.textContent?.trim()
  })
  expect(first).toBe('到内容')
  const stops: { name: string; part: string; ring: boolean }[] = []
  for (let step = 0; step < 24; step++) {
    await page().keyboard.press('Tab')
    stops.push(
      await page().evaluate(() => {
        const at = document.activeElement!
        const rings = (one: Element | null): boolean => {
          for (let box = one, up = 0; box && up < 4; box = box.parentElement, up++) {
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box)
            if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return true
            if (boxShadow !== 'none' && up > 0) return true
          }
          // A box to tick is drawn by what stands behind its input.
          const drawn = one?.matches('[type="checkbox"], [type="radio"]') ? one.nextElementSibling : null
          return drawn !== null && getComputedStyle(drawn).outlineStyle !== 'none'
        }
        const part = at.closest('header.bar')
          ? 'bar'
          : (at.closest('nav, main, aside, footer')?.tagName.toLowerCase() ?? 'body')
        return {
          name: `${at.tagName} ${String(at.getAttribute('class'))} ${(at.textContent ?? '').trim().slice(0, 30)}`,
          part,
          ring: rings(at),
        }
      }),
    )
  }
  expect(stops.filter(({ ring }) => !ring).map(({ name }) => name)).toEqual([])
  const parts = stops.map(({ part }) => part).filter((part, at, all) => part !== all[at - 1])
  expect(parts.join(' ')).toMatch(/^bar nav main/)
})
