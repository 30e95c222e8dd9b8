import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** Papers to be signed, in the real window: listed with their reasons, saved one by one and all at once. */

test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'correct horse sample'
const dataFolder = freshDataFolder()
const out = path.join(dataFolder, 'papers')
const one = path.join(out, '核验单.pdf')
const all = path.join(out, 'all')

let running: RunningApp
const page = (): Page => running.page
const section = (name: string): Promise<void> => page().getByTestId(`section-${name}`).click()

async function type(pathInDraft: string, value: string): Promise<void> {
  const field = page().getByTestId(`field-${pathInDraft}`)
  await field.fill(value)
  await field.blur()
}

async function choose(pathInDraft: string, name: string): Promise<void> {
  await page().getByTestId(`field-${pathInDraft}`).locator('.el-select').click()
  await page().getByRole('option', { name, exact: true }).click()
}

const isPdf = (file: string): boolean => readFileSync(file).subarray(0, 5).toString('latin1') === '%PDF-'

test.afterAll(() => running?.app.close())

test('a paper waits until the draft holds what it needs, and says what that is', async () => {
  running = await launchApp(dataFolder)
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('passphrase-again').fill(PASSPHRASE)
  await page().getByTestId('create-store').click()
  await page().getByTestId('new-draft').first().click()
  await section('principal')
  await choose('principal.nature', '企业')
  await section('services')
  await type('services[0].domains[0].name', 'www.chengheyangben.cn')
  await section('submission')
  const sheet = page().getByTestId('paper-verification-sheet-1')
  await expect(sheet).toContainText('先填：主体 / 名称')
  await expect(sheet.getByRole('button')).toBeDisabled()
})

test('one paper is saved where the dialog says', async () => {
  await section('principal')
  await type('principal.name', '杭州澄禾网络科技有限公司')
  await section('people')
  await type('principal.responsible.name', '周明远')
  await section('submission')
  mkdirSync(all, { recursive: true })
  await running.app.evaluate(
    ({ dialog }, { file, folder }) => {
      dialog.showSaveDialog = (() =>
        Promise.resolve({ canceled: false, filePath: file })) as typeof dialog.showSaveDialog
      dialog.showOpenDialog = (() =>
        Promise.resolve({ canceled: false, filePaths: [folder] })) as typeof dialog.showOpenDialog
    },
    { file: one, folder: all },
  )
  const sheet = page().getByTestId('paper-verification-sheet-1')
  await sheet.getByRole('button').click()
  await expect(sheet.getByRole('button', { name: /^打开存好的/ })).toBeVisible({ timeout: 30_000 })
  expect(isPdf(one)).toBe(true)
})

test('all of them go into one folder, each under its own name', async () => {
  // Before the click: while papers are being made no button is free.
  const count = await page().locator('button:enabled[aria-label$="存为 PDF"]').count()
  await page().getByTestId('papers-save-all').click()
  await expect(page().getByRole('button', { name: /^打开存好的/ })).toHaveCount(count, { timeout: 60_000 })
  const files = readdirSync(all)
  expect(files).toHaveLength(count)
  expect(files).toContain('01-网站备案信息真实性核验单.pdf')
  for (const file of files) expect(isPdf(path.join(all, file))).toBe(true)
})
