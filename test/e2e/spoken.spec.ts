import { expect, test } from '@playwright/test'
import { createSample } from './every-view'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** What a screen reader hears while the pictures of a draft are read: the words of the live region, as they change. */

let running: RunningApp
test.afterAll(() => running?.app.close())

test('reading is told of now and then and at its end, never step by step', async () => {
  test.setTimeout(240_000)
  running = await launchApp(freshDataFolder())
  const { page } = running
  await expect(page.getByTestId('create-store')).toBeVisible()
  await page.evaluate(() => {
    const region = document.querySelector('[aria-live="polite"]')!
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver(() => {
      const words = region.textContent?.trim() ?? ''
      if (words !== '' && words !== heard.at(-1)) heard.push(words)
    }).observe(region, { childList: true, characterData: true, subtree: true })
  })
  const heard = (): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  await createSample(page)
  await page.getByTestId('section-materials').click()
  const pictures = page.getByTestId('material-card')
  await expect(page.locator('[data-testid=material-card][data-state=read]')).toHaveCount(
    await pictures.count(),
    { timeout: 200_000 },
  )
  await expect.poll(heard, { timeout: 20_000 }).toContainEqual(expect.stringContaining('读完了，共'))
  const all = await heard()
  // None of the steps, and not a word for each picture.
  expect(all.filter((one) => /解码|找边框|认字|比对/.test(one))).toEqual([])
  expect(all.filter((one) => /读完/.test(one)).length).toBeLessThanOrEqual(
    Math.max(2, await pictures.count()),
  )
  expect(new Set(all.map((one) => /读完了，共 (\d+) 张/.exec(one)?.[1]).filter(Boolean)).size).toBe(1)
})
