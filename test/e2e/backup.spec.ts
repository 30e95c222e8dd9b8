import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { dropFiles, fixture, freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** A draft through everything that may happen to it: key kept elsewhere, backed up, deleted, brought back, locked, handed over. */

test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'correct horse sample'
const NEW_PASSPHRASE = 'another horse sample'
const FIRM = '杭州澄禾网络科技有限公司'
const dataFolder = freshDataFolder()
const elsewhere = freshDataFolder()
const recovery = path.join(elsewhere, '恢复文件.txt')
const backup = path.join(elsewhere, '备份.icpbackup')
const sealed = path.join(elsewhere, '草稿.icpdraft')

let running: RunningApp
const page = (): Page => running.page
const byId = (id: string) => page().getByTestId(id)
const saved = (): Promise<void> => expect(byId('save-state')).toHaveAttribute('data-state', 'saved')

/** The dialogs belong to the system; the test answers them in main. */
async function answerDialogs(file: string): Promise<void> {
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (() =>
      Promise.resolve({ canceled: false, filePath })) as typeof dialog.showSaveDialog
    dialog.showOpenDialog = (() =>
      Promise.resolve({ canceled: false, filePaths: [filePath] })) as typeof dialog.showOpenDialog
  }, file)
}
const lockScreen = () =>
  running.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen' as 'suspend'))
async function unlock(passphrase: string): Promise<void> {
  await byId('passphrase').fill(passphrase)
  await byId('unlock').click()
}

test.afterAll(() => running?.app.close())

test('a new store offers a recovery file, which is saved and tested', async () => {
  running = await launchApp(dataFolder)
  await byId('passphrase').fill(PASSPHRASE)
  await byId('passphrase-again').fill(PASSPHRASE)
  await byId('create-store').click()
  await expect(byId('recovery-offer')).toBeVisible()
  await answerDialogs(recovery)
  await byId('recovery-save').click()
  await expect(byId('recovery-offer')).toHaveCount(0)
  expect(readFileSync(recovery, 'utf8')).toMatch(/([0-9A-Z]{4}-){6}[0-9A-Z]{4}/)
  await byId('open-security').click()
  await byId('recovery-test').click()
  await expect(byId('toast')).toContainText('能打开这里的数据')
})

test('a draft with a picture is backed up, and the backup is proved', async () => {
  await page().keyboard.press('Escape')
  await byId('new-draft').first().click()
  await byId('section-principal').click()
  await byId('field-principal.name').fill(FIRM)
  await byId('field-principal.name').blur()
  await saved()
  await dropFiles(page(), [fixture('resources', 'samples', 'licence.jpg')])
  await byId('section-materials').click()
  await expect(byId('material-card')).toHaveCount(1)
  await byId('open-security').click()
  await answerDialogs(backup)
  await byId('backup-now').click()
  await expect(byId('toast')).toContainText('读回核对过')
  expect(existsSync(backup)).toBe(true)
})

test('a deleted draft comes back from the backup as a copy', async () => {
  await page().keyboard.press('Escape')
  await expect(byId('draft-row')).toHaveCount(1)
  await byId('draft-row').hover()
  await byId('draft-delete').click()
  await expect(byId('draft-row')).toHaveCount(0)
  await byId('open-security').click()
  await byId('restore-open').click()
  await expect(byId('restore-preview')).toContainText('1 份草稿')
  await byId('restore-row').locator('.el-checkbox').click()
  await byId('restore-take').click()
  await expect(byId('toast')).toContainText('已取出 1 份草稿')
  await page().keyboard.press('Escape')
  await expect(byId('draft-row')).toHaveCount(1)
  await expect(byId('draft-row')).toContainText(FIRM)
})

test('what is being typed when the screen is locked is there after unlocking, in the same draft', async () => {
  await byId('draft-row').click()
  await byId('section-principal').click()
  await byId('field-principal.name').fill(`${FIRM}分公司`)
  await lockScreen()
  await expect(byId('unlock')).toBeVisible()
  await expect(page().getByText(FIRM)).toHaveCount(0)
  await unlock('wrong wrong wrong')
  await expect(byId('form-failure')).toBeVisible()
  await unlock(PASSPHRASE)
  await expect(byId('field-principal.name').locator('input').or(byId('field-principal.name'))).toHaveValue(
    `${FIRM}分公司`,
  )
})

test('a forgotten passphrase is replaced by the recovery file', async () => {
  await byId('lock').click()
  await byId('recovery-open').click()
  await answerDialogs(recovery)
  await byId('recovery-pick').click()
  await byId('passphrase').fill(NEW_PASSPHRASE)
  await byId('passphrase-again').fill(NEW_PASSPHRASE)
  await byId('recovery-finish').click()
  await expect(byId('field-principal.name')).toBeVisible()
  await byId('lock').click()
  await unlock(PASSPHRASE)
  await expect(byId('form-failure')).toBeVisible()
  await unlock(NEW_PASSPHRASE)
  await expect(byId('section-submission')).toBeVisible()
})

test('a draft is handed over in a sealed file and taken by a drop', async () => {
  await byId('section-submission').click()
  await byId('hand-over').click()
  await byId('passphrase').fill(PASSPHRASE)
  await byId('passphrase-again').fill(PASSPHRASE)
  await answerDialogs(sealed)
  await byId('hand-over-save').click()
  await expect(byId('toast')).toContainText('已保存')
  expect(readFileSync(sealed).includes(Buffer.from(FIRM))).toBe(false)
  await page().getByRole('link', { name: '备案草稿' }).click()
  await expect(byId('draft-row')).toHaveCount(1)
  await dropFiles(page(), [sealed])
  await byId('passphrase').fill('wrong wrong wrong')
  await byId('hand-over-open').click()
  await expect(byId('form-failure')).toContainText('口令不对')
  await byId('passphrase').fill(PASSPHRASE)
  await byId('hand-over-open').click()
  await byId('section-materials').click()
  await expect(byId('material-card')).toHaveCount(1)
})

test('the whole backup takes the place of the data, which are set aside', async () => {
  await byId('open-security').click()
  await answerDialogs(backup)
  await byId('restore-open').click()
  await byId('restore-replace').click()
  await byId('restore-replace-confirm').click()
  await expect(byId('toast')).toContainText('已换回备份')
  await expect(byId('draft-row')).toHaveCount(1)
})

test('a sealed draft named at the start is offered once the data are open', async () => {
  await running.app.close()
  running = await launchApp(dataFolder, { files: [sealed] })
  await unlock(NEW_PASSPHRASE)
  await expect(byId('hand-over-open')).toBeVisible()
})
