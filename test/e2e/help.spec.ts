import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** Help: terms, guide, keys, about, and a problem report that holds nobody's data. */

test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'correct horse sample'
/** An invented person whose traces must not be found in a report. */
const CANARY = {
  company: '绍兴鹮羽金丝雀有限公司',
  name: '鹮羽鸣',
  number: '330602198703127715',
  mobile: '13957500417',
  email: 'huanyu.canary@yangben-example.cn',
}
const dataFolder = freshDataFolder()
const out = path.join(dataFolder, 'out')

let running: RunningApp
const page = (): Page => running.page
const help = () => page().getByRole('dialog')
const open = (name: string): Promise<void> => page().getByTestId(`help-${name}`).click()

async function type(place: string, value: string): Promise<void> {
  const field = page().getByTestId(`field-${place}`)
  await field.fill(value)
  await field.blur()
}
/** What axe finds against WCAG 2.2 AA in the open layer. */
async function problems(layer: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: page() })
    .include(layer)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

test.afterAll(() => running?.app.close())

test('F1 guides also before there are any data', async () => {
  running = await launchApp(dataFolder)
  await expect(page().getByTestId('passphrase')).toBeVisible()
  await page().keyboard.press('F1')
  await expect(help()).toContainText('第一次备案，不用紧张')
  await expect(page().getByRole('heading', { name: '使用指南' })).toBeFocused()
  await page().keyboard.press('Escape')
  await expect(help()).toHaveCount(0)
})

test('a term is explained by pointer and by key, and Esc puts away the explanation alone', async () => {
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('passphrase-again').fill(PASSPHRASE)
  await page().getByTestId('create-store').click()
  await page().getByTestId('new-draft').first().click()
  const name = page().getByTestId('field-principal.name')
  await name.click()
  await page().keyboard.press('Shift+F1')
  await expect(page().getByRole('tooltip')).toContainText('来备案的人或单位')
  await expect(name).toBeFocused()
  await page().keyboard.press('Escape')
  await expect(page().getByRole('tooltip')).toHaveCount(0)
  await page().keyboard.press('F1')
  const term = help().getByRole('button', { name: '接入商' }).first()
  await term.hover()
  await expect(page().getByRole('tooltip')).toContainText('卖给你服务器或云服务的公司')
  // The pointer may go onto the explanation.
  await page().getByRole('tooltip').hover()
  await expect(page().getByRole('tooltip')).toBeVisible()
  await page().keyboard.press('Escape')
  await expect(page().getByRole('tooltip')).toHaveCount(0)
  await expect(help()).toBeVisible()
})

test('terms, keys, versions, dates and licences are all there', async () => {
  await open('glossary')
  await page().getByTestId('glossary-search').fill('核验单')
  await expect(page().getByTestId('glossary-entry').first()).toContainText('真实性核验单')
  await open('keys')
  await expect(help()).toContainText('下一处问题')
  await expect(help().locator('kbd', { hasText: /^F8$/ })).toHaveCount(1)
  await open('about')
  await expect(help()).toContainText(process.versions.electron ?? /\d+\.\d+\.\d+/)
  await expect(help()).toContainText('各省管局规则')
  await expect(page().getByTestId('licence').filter({ hasText: 'LGPL-3.0' })).toHaveCount(1)
  await help()
    .getByRole('button', { name: /libheif\.txt/ })
    .click()
  await expect(page().getByTestId('licence-text')).toContainText('GNU')
  await page().keyboard.press('Escape')
})

for (const theme of ['light', 'dark'] as const)
  test(`help and palette are clean for axe (${theme})`, async () => {
    await page().emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page().evaluate((dark) => document.documentElement.classList.toggle('dark', dark), theme === 'dark')
    await page().keyboard.press('F1')
    for (const name of ['guide', 'glossary', 'keys', 'about', 'report']) {
      await open(name)
      expect(await problems('[role="dialog"]'), name).toEqual([])
    }
    await page().keyboard.press('Escape')
    await page().keyboard.press('Control+k')
    await expect(page().getByRole('combobox', { name: '命令面板' })).toBeFocused()
    expect(await problems('[role="dialog"]'), 'palette').toEqual([])
    await page().keyboard.press('Escape')
  })

test('a problem report is shown whole, saved as shown, and holds nothing of anybody', async () => {
  await type('principal.name', CANARY.company)
  await type('principal.certificate.number', CANARY.number)
  await page().getByTestId('section-people').click()
  await type('principal.responsible.name', CANARY.name)
  await type('principal.responsible.mobile', CANARY.mobile)
  await type('principal.responsible.email', CANARY.email)
  await expect(page().getByTestId('save-state')).toHaveAttribute('data-state', 'saved')
  // Something goes wrong of which the log tells.
  await running.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = (() =>
      Promise.reject(new Error('broken on purpose'))) as typeof dialog.showSaveDialog
  })
  await page().keyboard.press('Control+k')
  await page().getByTestId('palette-field').fill('导出草稿')
  await page().keyboard.press('Enter')
  await expect(page().getByTestId('toast')).toBeVisible()
  await page().keyboard.press('Control+k')
  await page().getByTestId('palette-field').fill('问题报告')
  await page().keyboard.press('Enter')
  const shown = page().getByTestId('report-text')
  await expect(shown).toContainText('route=draft.export')
  const report = await shown.textContent()
  mkdirSync(out, { recursive: true })
  const file = path.join(out, '问题报告.txt')
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (() =>
      Promise.resolve({ canceled: false, filePath })) as typeof dialog.showSaveDialog
  }, file)
  await page().getByTestId('report-save').click()
  await expect(page().getByTestId('toast')).toContainText('问题报告.txt')
  const saved = readFileSync(file, 'utf8')
  expect(saved).toBe(report)
  for (const trace of [...Object.values(CANARY), '鹮羽', PASSPHRASE, dataFolder, 'broken on purpose'])
    expect(saved, trace).not.toContain(trace)
})
