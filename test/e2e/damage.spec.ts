import { closeSync, copyFileSync, openSync, readdirSync, statSync, truncateSync, writeSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { dropFiles, fixture, freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** A data file that the disk spoiled, through the real window to its end: noticed, rescued, set aside, and back to work. */

test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'correct horse sample'
const PAGE_BYTES = 4_096
const FIRMS = ['杭州澄禾网络科技有限公司', '宁波云栖样例科技有限公司']
/** The program looks through the whole file half a minute after it was opened. */
const NOTICED_WITHIN_MS = 120_000
const dataFolder = freshDataFolder()
const storeFile = path.join(dataFolder, 'store.db')
const backup = path.join(freshDataFolder(), '备份.icpbackup')
const whole = path.join(freshDataFolder(), 'whole.db')

let running: RunningApp
const page = (): Page => running.page
const byId = (id: string) => page().getByTestId(id)
const saved = (): Promise<void> => expect(byId('save-state')).toHaveAttribute('data-state', 'saved')
const setAside = (): string[] =>
  readdirSync(dataFolder).filter((name) => /damaged|aside|\d{4}-\d\d-\d\d/.test(name))

async function openAgain(): Promise<void> {
  running = await launchApp(dataFolder)
  await byId('passphrase').fill(PASSPHRASE)
  await byId('unlock').click()
}

/** Overwrites whole pages with zeros, as a bad sector reads. */
function blank(from: number, pages: number): void {
  const file = openSync(storeFile, 'r+')
  writeSync(file, Buffer.alloc(pages * PAGE_BYTES), 0, pages * PAGE_BYTES, from * PAGE_BYTES)
  closeSync(file)
}
const pagesOf = (file: string): number => Math.floor(statSync(file).size / PAGE_BYTES)

async function seesBothFirms(): Promise<void> {
  for (const firm of FIRMS) await expect(byId('draft-row').filter({ hasText: firm })).toHaveCount(1)
}

test.afterAll(() => running?.app.close().catch(() => undefined))

test('two drafts, one with a picture, and a backup', async () => {
  running = await launchApp(dataFolder)
  await byId('passphrase').fill(PASSPHRASE)
  await byId('passphrase-again').fill(PASSPHRASE)
  await byId('create-store').click()
  for (const firm of FIRMS) {
    await byId('new-draft').first().click()
    await byId('section-principal').click()
    await byId('field-principal.name').fill(firm)
    await byId('field-principal.name').blur()
    await saved()
    if (firm === FIRMS[1]) {
      await dropFiles(page(), [fixture('resources', 'samples', 'licence.jpg')])
      await byId('section-materials').click()
      await expect(byId('material-card')).toHaveAttribute('data-state', 'read', { timeout: 60_000 })
    }
    await page().getByRole('link', { name: '备案草稿' }).click()
  }
  await seesBothFirms()
  await byId('open-security').click()
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (() =>
      Promise.resolve({ canceled: false, filePath })) as typeof dialog.showSaveDialog
  }, backup)
  await byId('backup-now').click()
  await expect(byId('toast')).toContainText('读回核对过')
  await running.app.close()
  copyFileSync(storeFile, whole)
})

test('a spoiled picture is noticed while the program runs, and all the rest is rescued', async () => {
  test.setTimeout(NOTICED_WITHIN_MS + 60_000)
  // Most of the file is the picture.
  blank(Math.floor(pagesOf(storeFile) * 0.6), 2)
  await openAgain()
  await seesBothFirms()
  const strip = page().getByRole('alert').filter({ hasText: '读不出的地方' })
  await expect(strip).toBeVisible({ timeout: NOTICED_WITHIN_MS })
  await strip.getByRole('button', { name: '抢救' }).click()
  await expect(byId('toast')).toContainText('抢救出 2 份草稿', { timeout: 60_000 })
  await expect(strip).toHaveCount(0)
  await seesBothFirms()
  expect(setAside()).not.toEqual([])
  await byId('draft-row').filter({ hasText: FIRMS[0]! }).click()
  await byId('section-principal').click()
  await expect(byId('field-principal.name')).toHaveValue(FIRMS[0]!)
  await byId('field-principal.name').fill(`${FIRMS[0]}二`)
  await saved()
  await running.app.close()
})

test('a data file that does not open any more is rescued before anything else', async () => {
  // What is asked for on opening lies near the beginning; on which page differs with the order of writing.
  for (const first of [3, 4, 5, 6, 7, 8]) {
    copyFileSync(whole, storeFile)
    blank(first, 1)
    await openAgain()
    await expect(byId('rescue').or(byId('draft-row').first())).toBeVisible()
    if (await byId('rescue').isVisible()) break
    await running.app.close()
  }
  await byId('rescue').click()
  await expect(byId('toast')).toContainText('抢救出', { timeout: 60_000 })
  await expect(byId('draft-row').first()).toBeVisible()
  await running.app.close()
})

test('where nothing can be rescued, the backup takes its place', async () => {
  copyFileSync(whole, storeFile)
  truncateSync(storeFile, PAGE_BYTES)
  blank(0, 1)
  await openAgain()
  await expect(byId('newest-backup')).toBeVisible()
  await byId('newest-backup').click()
  await expect(page().getByRole('status').filter({ hasText: '没有找到完好的自动备份' })).toBeVisible()
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = (() =>
      Promise.resolve({ canceled: false, filePaths: [filePath] })) as typeof dialog.showOpenDialog
  }, backup)
  await page().getByRole('button', { name: '选一份备份' }).click()
  await expect(byId('restore-preview')).toContainText('2 份草稿')
  await byId('restore-replace').click()
  await byId('restore-replace-confirm').click()
  await expect(byId('toast')).toContainText('已换回备份')
  await seesBothFirms()
  await byId('draft-row').filter({ hasText: FIRMS[1]! }).click()
  await byId('section-materials').click()
  await expect(byId('material-card')).toHaveCount(1)
})
