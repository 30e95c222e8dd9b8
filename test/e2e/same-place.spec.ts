import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { dropFiles, fixture, freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** A picture dropped where one lies, dropped twice, or dropped into the wrong place: told on its card, and one press away from right. */

test.describe.configure({ mode: 'serial' })

const LICENCE = fixture('resources', 'samples', 'licence.jpg')
const DOMAIN = fixture('resources', 'samples', 'domain-certificate.jpg')

let running: RunningApp
const page = (): Page => running.page
const cards = (): Locator => page().getByTestId('material-card')
const inSlot = (slot: string): Locator => page().locator(`[data-testid=material-card][data-slot=${slot}]`)
async function dropOn(target: Locator, file: string, meanwhile?: () => Promise<unknown>): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = (await target.boundingBox())!
  await dropFiles(page(), [file], box.x + box.width / 2, box.y + box.height / 2, meanwhile)
}
const read = (): Promise<void> =>
  expect(page().locator('[data-testid=material-card]:not([data-state=read])')).toHaveCount(0, {
    timeout: 60_000,
  })

test.beforeAll(async () => {
  running = await launchApp(freshDataFolder())
  await page().getByTestId('passphrase').fill('sample passphrase')
  await page().getByTestId('passphrase-again').fill('sample passphrase')
  await page().getByTestId('create-store').click()
  await page().getByTestId('new-draft').first().click()
  await page().getByTestId('section-materials').click()
})
test.afterAll(() => running?.app.close())

test('what moves under the resting pointer does not keep a drop from being taken', async () => {
  await dropOn(page().getByTestId('empty-slot-domain-certificate'), DOMAIN, () =>
    page().evaluate(() => {
      const cover = document.createElement('div')
      cover.id = 'moved-here'
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 9999'
      document.body.append(cover)
    }),
  )
  await page().evaluate(() => document.getElementById('moved-here')?.remove())
  await expect(cards()).toHaveCount(1)
  await cards()
    .getByRole('button', { name: /^移除 / })
    .click()
  await expect(cards()).toHaveCount(0)
})

test('a picture in the wrong place says so until one press moves it', async () => {
  await dropOn(page().getByTestId('empty-slot-principal-certificate'), DOMAIN)
  await expect(cards()).toHaveCount(1)
  await read()
  await expect(page().getByTestId('wrong-slot')).toBeVisible()
  await page().getByTestId('wrong-slot').getByRole('button', { name: /^移到/ }).click()
  await expect(inSlot('domain-certificate')).toHaveCount(1)
  await expect(page().getByTestId('wrong-slot')).toHaveCount(0)
})

test('the same picture in a second place is told on both cards, and goes with one press', async () => {
  await dropOn(page().getByTestId('empty-slot-principal-certificate'), DOMAIN)
  await expect(cards()).toHaveCount(2)
  await expect(page().getByTestId('same-picture')).toHaveCount(2)
  await read()
  await inSlot('principal-certificate').getByRole('button', { name: '移除这张' }).click()
  await expect(page().getByTestId('same-picture')).toHaveCount(0)
  await expect(inSlot('domain-certificate').locator('.open')).toBeFocused()
  await page().keyboard.press('Control+z')
  await expect(page().getByTestId('same-picture')).toHaveCount(2)
})

test('a picture dropped on one takes its place, and undo brings the old one back', async () => {
  const place = inSlot('principal-certificate')
  await dropOn(place, LICENCE)
  await expect(page().getByTestId('toast')).toContainText('已换成“licence.jpg”')
  await expect(place.filter({ hasText: 'licence.jpg' })).toHaveCount(1)
  await expect(place).toHaveCount(1)
  await page().getByTestId('toast').getByRole('button').first().click()
  await expect(place.filter({ hasText: 'domain-certificate' })).toHaveCount(1)
  await expect(place).toHaveCount(1)
  // What was taken back while it was being read does not come again when it is read.
  await read()
  await expect(cards()).toHaveCount(2)
})

test('another is chosen from the card', async () => {
  const place = inSlot('principal-certificate')
  await running.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = (() =>
      Promise.resolve({ canceled: false, filePaths: [file] })) as typeof dialog.showOpenDialog
  }, LICENCE)
  await place.locator('.open').click()
  await place.getByTestId('replace-picture').click()
  // For a moment both lie there.
  await expect(place.filter({ hasText: /licence.*\.jpg/ })).toHaveCount(1)
  await expect(place).toHaveCount(1)
  await expect(place.locator('.open')).toBeFocused()
  await expect(cards()).toHaveCount(2)
  await read()
  await expect(page().getByTestId('wrong-slot')).toHaveCount(0)
})
