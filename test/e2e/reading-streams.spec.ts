import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { dropFiles, fixture, freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** Fields are shown as they are read, and reading stops when it is told to. */

test.describe.configure({ mode: 'serial' })

/** What the cards showed, each change with its time in milliseconds. */
interface Seen {
  readonly at: number
  readonly material: string
  readonly state: string
  /** The field that came last, or an empty text. */
  readonly coming: string
}
declare global {
  interface Window {
    seenOnCards: Seen[]
  }
}

let running: RunningApp
const page = (): Page => running.page
const SAMPLES = ['licence.jpg', 'id-portrait.jpg', 'id-emblem.jpg', 'domain-certificate.jpg']

/** Writes down from now on what the cards show; nothing is too short to be seen. */
const watchCards = (): Promise<void> =>
  page().evaluate(() => {
    window.seenOnCards = []
    const last = new Map<string, string>()
    new MutationObserver(() => {
      for (const card of document.querySelectorAll<HTMLElement>('[data-testid=material-card]')) {
        const material = card.dataset['id'] ?? ''
        const state = card.dataset['state'] ?? ''
        const coming = card.querySelector('[data-testid=coming-field] .value')?.textContent ?? ''
        if (last.get(material) === `${state} ${coming}`) continue
        last.set(material, `${state} ${coming}`)
        window.seenOnCards.push({ at: performance.now(), material, state, coming })
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  })
const seen = (): Promise<Seen[]> => page().evaluate(() => window.seenOnCards)

test.beforeAll(async () => {
  running = await launchApp(freshDataFolder())
  await page().getByTestId('passphrase').fill('correct horse sample')
  await page().getByTestId('passphrase-again').fill('correct horse sample')
  await page().getByTestId('create-store').click()
  await page().getByTestId('new-draft').first().click()
  await page().getByTestId('section-materials').click()
})
test.afterAll(() => running?.app.close())

test('the fields of a picture are shown before its reading has ended', async () => {
  await watchCards()
  await dropFiles(page(), [fixture('resources', 'samples', 'id-portrait.jpg')])
  await expect(page().locator('[data-testid=material-card][data-state=read]')).toHaveCount(1, {
    timeout: 60_000,
  })
  const shown = await seen()
  const ended = shown.find(({ state }) => state === 'read')!
  const fields = shown.filter(({ coming, at }) => coming !== '' && at < ended.at)
  // A card's fields may come within one change of the line that shows the last of them.
  expect(fields.length).toBeGreaterThan(0)
  expect(fields.every(({ state }) => state === 'reading')).toBe(true)
})

test('stopping answers at once, and reading goes on where it stopped', async () => {
  await watchCards()
  await dropFiles(
    page(),
    SAMPLES.filter((name) => name !== 'id-portrait.jpg').map((name) => fixture('resources', 'samples', name)),
  )
  // All of them: one that is taken only after the stop would be read at once.
  await expect(page().getByTestId('material-card')).toHaveCount(SAMPLES.length)
  await expect(page().locator('[data-testid=material-card][data-state=reading]')).toHaveCount(1)
  // The bar with the button comes with the first word of how far the reading is, a moment later.
  await expect(page().getByTestId('stop-reading')).toBeVisible()
  const clicked = await page().evaluate(() => {
    const at = performance.now()
    document.querySelector<HTMLElement>('[data-testid=stop-reading]')!.click()
    return at
  })
  await expect(page().locator('[data-testid=material-card][data-state=stopped]').first()).toBeVisible()
  await expect(page().locator('[data-testid=material-card][data-state=reading]')).toHaveCount(0)
  await expect(page().getByTestId('resume-reading')).toBeVisible()
  const stopped = (await seen()).filter(({ state, at }) => state === 'stopped' && at >= clicked)
  const took = Math.max(...stopped.map(({ at }) => at)) - clicked
  test.info().annotations.push({ type: 'stopped after', description: `${Math.round(took)} ms` })
  expect(took).toBeLessThan(300)

  const again = await page().evaluate(() => {
    const at = performance.now()
    document.querySelector<HTMLElement>('[data-testid=resume-reading]')!.click()
    return at
  })
  await expect(page().locator('[data-testid=material-card][data-state=read]')).toHaveCount(4, {
    timeout: 90_000,
  })
  const resumed = (await seen()).filter(({ at }) => at > again)
  const started = resumed.find(({ state }) => state === 'reading')!.at - again
  test.info().annotations.push({ type: 'read on after', description: `${Math.round(started)} ms` })
})
