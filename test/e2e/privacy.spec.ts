import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { aCanary, wordsOf } from '../privacy/canary'
import { canaryPicture } from '../privacy/canary-picture'
import { searchFolders } from '../privacy/search-folders'
import { tracesOfWord } from '../privacy/traces'
import { dropFiles, fixture, freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** People's data in the real window: agreement before a picture, hidden numbers, and deletion that leaves no trace. */

test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'correct horse sample'
const folder = freshDataFolder()
const data = path.join(folder, 'data')
const canary = aCanary(20_261_124)
const picture = path.join(folder, 'given', 'card.jpg')
const NUMBER = 'field-principal.responsible.certificate.number'

let running: RunningApp
const page = (): Page => running.page
const section = (name: string): Promise<void> => page().getByTestId(`section-${name}`).click()
const saved = (): Promise<void> =>
  expect(page().getByTestId('save-state')).toHaveAttribute('data-state', 'saved')
const type = async (id: string, value: string): Promise<void> => {
  await page().getByTestId(id).fill(value)
  await page().getByTestId(id).blur()
}

test.beforeAll(() => {
  mkdirSync(path.dirname(picture), { recursive: true })
  const sample = readFileSync(fixture('resources', 'samples', 'id-portrait.jpg'))
  writeFileSync(picture, canaryPicture(sample, canary))
})
test.afterAll(() => running?.app.close())

test('a picture of a person is taken only after the person at the window says that they agreed', async () => {
  running = await launchApp(data, { agree: false })
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('passphrase-again').fill(PASSPHRASE)
  await page().getByTestId('create-store').click()
  await page().getByTestId('new-draft').first().click()
  await section('people')
  await type('field-principal.responsible.name', canary.name)
  await type(NUMBER, canary.number)
  await type('field-principal.responsible.mobile', canary.mobile)
  await saved()
  await section('materials')
  await dropFiles(page(), [picture])
  await expect(page().getByTestId('consent-dialog')).toContainText('备案核验')
  await page().getByTestId('consent-no').click()
  await expect(page().getByTestId('toast')).toContainText('没有放入')
  await expect(page().getByTestId('material-card')).toHaveCount(0)
  await dropFiles(page(), [picture])
  await page().getByTestId('consent-yes').click()
  await expect(page().getByTestId('material-card')).toHaveCount(1)
  await expect(page().getByTestId('consent-line')).toContainText(canary.name)
  await expect(page().locator('[data-testid=material-card][data-state=read]')).toHaveCount(1, {
    timeout: 90_000,
  })
})

test('numbers are hidden until they are asked for, by mouse or by keyboard', async () => {
  const row = page().getByTestId('comparison-row').filter({ hasText: '*' }).first()
  await expect(row).toBeVisible()
  const shown = await row.getByTestId('masked').first().textContent()
  const button = row.getByTestId('reveal').first()
  await button.focus()
  await page().keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(row.getByTestId('masked').first()).not.toHaveText(shown ?? '')
  await section('people')
  const line = page().getByTestId('line-principal.responsible.certificate.number')
  await expect(line.getByTestId('masked').first()).toHaveText(/^330\*+..$/)
  await page().getByTestId(NUMBER).focus()
  await expect(line.locator('.cover')).toHaveCount(0)
  await expect(page().getByTestId(NUMBER)).toHaveValue(canary.number)
  await page().getByTestId(NUMBER).blur()
  await expect(line.locator('.cover')).toHaveCount(1)
  await section('findings')
  await expect(page().getByText(canary.number)).toHaveCount(0)
})

test('the page of people shows what is kept, and deleting takes exactly that', async () => {
  await page().locator('.crumb').first().click()
  await page().getByTestId('open-personal-data').click()
  const card = page().getByTestId('person-card').filter({ hasText: canary.name })
  await expect(card).toContainText('主体负责人')
  await expect(card).not.toContainText(canary.number)
  await card.getByTestId('person-erase').click()
  await expect(page().getByTestId('erase-dialog')).toContainText('1 张图片')
  await page().getByTestId('erase-confirm').click()
  await expect(card).toHaveCount(0)
  await page().keyboard.press('Escape')
  await page().getByTestId('draft-row').first().click()
  await section('people')
  await expect(page().getByTestId(NUMBER)).toHaveValue('')
  await section('materials')
  await expect(page().getByTestId('material-card')).toHaveCount(0)
})

test('nothing of the person stands anywhere in the folder of data, profile and log', async () => {
  await running.app.close()
  const traces = wordsOf(canary).flatMap(tracesOfWord)
  const { files, hits } = searchFolders([data], traces)
  expect(files).toBeGreaterThan(5)
  expect(hits).toEqual([])
  // The control: the picture that was given holds what is looked for.
  expect(searchFolders([path.dirname(picture)], traces).hits.length).toBeGreaterThan(0)
})
