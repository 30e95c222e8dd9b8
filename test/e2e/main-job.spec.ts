import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { dropFiles, fixture, freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** The main job in the real window: type a draft, truly drop files, see verdicts, package, verify, reopen. */

test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'correct horse sample'
const dataFolder = freshDataFolder()
const zip = path.join(dataFolder, 'out', '材料包.zip')
const SAMPLES = ['licence.jpg', 'id-portrait.jpg', 'id-emblem.jpg', 'domain-certificate.jpg']

let running: RunningApp
const page = (): Page => running.page
const section = (name: string): Promise<void> => page().getByTestId(`section-${name}`).click()
const saved = (): Promise<void> =>
  expect(page().getByTestId('save-state')).toHaveAttribute('data-state', 'saved')

async function type(pathInDraft: string, value: string): Promise<void> {
  const field = page().getByTestId(`field-${pathInDraft}`)
  await field.fill(value)
  await field.blur()
}

async function choose(pathInDraft: string, name: string): Promise<void> {
  await page().getByTestId(`field-${pathInDraft}`).locator('.el-select').click()
  await page().getByRole('option', { name, exact: true }).click()
}

/** The dialogs belong to the system; the test answers them in main. */
async function answerDialogs(file: string): Promise<void> {
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (() =>
      Promise.resolve({ canceled: false, filePath })) as typeof dialog.showSaveDialog
    dialog.showOpenDialog = (() =>
      Promise.resolve({ canceled: false, filePaths: [filePath] })) as typeof dialog.showOpenDialog
  }, file)
}

test.afterAll(() => running?.app.close())

test('the first start asks for a passphrase, and a draft is typed', async () => {
  running = await launchApp(dataFolder)
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('passphrase-again').fill(PASSPHRASE)
  await page().getByTestId('create-store').click()
  await page().getByTestId('new-draft').first().click()
  await section('principal')
  await choose('principal.nature', '企业')
  await type('principal.name', '杭州澄禾网络科技有限公司')
  await type('principal.certificate.number', '91330106MA2CHYB31F')
  await section('people')
  await type('principal.responsible.name', '周明远')
  await type('principal.responsible.certificate.number', '330106198805124837')
  await section('services')
  await type('services[0].domains[0].name', 'chengheyangben.cn')
  await type('services[0].domains[0].owner.name', '林若清')
  await saved()
})

test('dropped pictures are read, placed by their kind and compared with what was typed', async () => {
  await dropFiles(
    page(),
    SAMPLES.map((name) => fixture('resources', 'samples', name)),
  )
  await section('materials')
  const cards = page().getByTestId('material-card')
  await expect(cards).toHaveCount(4)
  await expect(page().getByText('主体证件').first()).toBeVisible()
  // All four are read when no card waits or reads any more.
  await expect(
    page()
      .locator('[data-testid=material-card]')
      .filter({ hasText: /排队|读取中|正在/ }),
  ).toHaveCount(0, {
    timeout: 90_000,
  })
  await section('principal')
  await expect(page().getByTestId('verdict-principal.name')).toContainText('一致')
  await expect(page().getByTestId('verdict-principal.certificate.number')).toContainText('一致')
  await section('people')
  await expect(page().getByTestId('verdict-principal.responsible.certificate.number')).toContainText('不一致')
})

test('the planted mistakes are findings that block', async () => {
  await section('findings')
  const rows = page().getByTestId('finding-row')
  await expect(rows.filter({ hasText: '林若清' }).first()).toBeVisible()
  await expect(rows.filter({ hasText: '330*************37' }).first()).toBeVisible()
})

test('a package over what blocks wants a reason, and is written and proved', async () => {
  await section('submission')
  await expect(page().getByTestId('package-button')).toBeDisabled()
  await answerDialogs(zip)
  await running.app.evaluate(
    (_, folder) => process.getBuiltinModule('node:fs').mkdirSync(folder, { recursive: true }),
    path.dirname(zip),
  )
  await page().getByRole('button', { name: '仍要打包' }).click()
  await page().getByTestId('override-reason').fill('自动测试：样例里的错误是特意放的')
  await page()
    .getByText(/我知道|明白/)
    .first()
    .click()
  await page().getByTestId('override-panel').getByRole('button').click()
  await expect(page().getByTestId('package-result')).toContainText('SHA-256')
  expect(existsSync(zip)).toBe(true)
  await page().getByTestId('verify-button').click()
  await expect(page().getByTestId('verify-result')).toContainText('完整')
})

test('after a restart the passphrase opens everything again', async () => {
  await running.app.close()
  running = await launchApp(dataFolder)
  await page().getByTestId('passphrase').fill('not the passphrase')
  await page().getByTestId('unlock').click()
  await expect(page().getByTestId('form-failure')).toBeVisible()
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('unlock').click()
  await page().getByTestId('draft-row').filter({ hasText: '澄禾' }).click()
  await section('principal')
  await expect(page().getByTestId('field-principal.name')).toHaveValue('杭州澄禾网络科技有限公司')
  await expect(page().getByTestId('verdict-principal.name')).toContainText('一致')
  await section('materials')
  await expect(page().getByTestId('material-card')).toHaveCount(4)
})
