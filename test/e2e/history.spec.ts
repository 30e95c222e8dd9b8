import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** A draft's history in the real window: undo across a restart, a version restored, the trash and back. */

test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'sample passphrase'
const NAME = 'principal.name'
const dataFolder = freshDataFolder()

let running: RunningApp
const page = (): Page => running.page
const id = (name: string) => page().getByTestId(name)
const field = (path: string) => id(`field-${path}`)
const saved = (): Promise<void> => expect(id('save-state')).toHaveAttribute('data-state', 'saved')
const type = async (path: string, value: string): Promise<void> => {
  await field(path).fill(value)
  await field(path).blur()
  await saved()
}
const rows = () => id('draft-row')
const toList = (): Promise<void> => page().getByRole('link', { name: '备案草稿' }).click()
/** What the row's menu offers. */
const act = async (row: number, name: string): Promise<void> => {
  await rows().nth(row).hover()
  await rows().nth(row).getByTestId('row-menu').click()
  await id(`row-menu-${name}`).click()
}

test.afterAll(() => running?.app.close())

test('each field is a step that can be undone and redone, by button and by key', async () => {
  running = await launchApp(dataFolder)
  await id('passphrase').fill(PASSPHRASE)
  await id('passphrase-again').fill(PASSPHRASE)
  await id('create-store').click()
  await id('new-draft').first().click()
  await expect(id('history-undo')).toBeDisabled()
  await type(NAME, '杭州甲样例科技有限公司')
  await type('principal.certificate.address', '浙江省杭州市西湖区样本路 1 号')
  await type(NAME, '杭州乙样例科技有限公司')
  await id('history-undo').click()
  await expect(field(NAME)).toHaveValue('杭州甲样例科技有限公司')
  await id('main').or(page().locator('#main')).focus()
  await page().keyboard.press('Control+z')
  await expect(field('principal.certificate.address')).toHaveValue('')
  await page().keyboard.press('Control+Shift+Z')
  await expect(field('principal.certificate.address')).toHaveValue('浙江省杭州市西湖区样本路 1 号')
  await id('history-redo').click()
  await expect(field(NAME)).toHaveValue('杭州乙样例科技有限公司')
  await expect(id('history-redo')).toBeDisabled()
})

test('a field takes back its own typing first', async () => {
  await field(NAME).focus()
  await page().keyboard.press('End')
  await page().keyboard.type('分店')
  await page().keyboard.press('Control+z')
  await expect(field(NAME)).not.toHaveValue(/分店/)
  await saved()
  await type(NAME, '杭州乙样例科技有限公司')
})

test('after a restart the steps are still there', async () => {
  await running.app.close()
  running = await launchApp(dataFolder)
  await id('passphrase').fill(PASSPHRASE)
  await id('unlock').click()
  await rows().first().click()
  await expect(field(NAME)).toHaveValue('杭州乙样例科技有限公司')
  // Typing and taking it back are steps of their own: as many undos as it takes.
  await expect(async () => {
    const there = (await field(NAME).inputValue()) === '杭州甲样例科技有限公司'
    if (!there) await id('history-undo').click()
    expect(there).toBe(true)
  }).toPass({ timeout: 30_000 })
  await expect(field(NAME)).toHaveValue('杭州甲样例科技有限公司')
  await expect(id('history-redo')).toBeEnabled()
})

test('an earlier version is compared with now and restored, and nothing is lost by it', async () => {
  await type(NAME, '杭州丙样例科技有限公司')
  await id('history-open').click()
  await expect(id('version').first()).toContainText('主体名称')
  await id('version').last().click()
  await expect(page().locator('[data-at="principal.name"]')).toContainText('杭州丙样例科技有限公司')
  const count = await id('version').count()
  expect(count).toBeGreaterThan(5)
  await id('history-restore').click()
  await expect(field(NAME)).toHaveValue('')
  await expect(id('version')).toHaveCount(count + 1)
  await page().keyboard.press('Escape')
  await id('history-undo').click()
  await expect(field(NAME)).toHaveValue('杭州丙样例科技有限公司')
})

test('checks that were made are listed with their counts', async () => {
  await id('section-findings').click()
  await id('earlier-checks').click()
  await expect(id('earlier-check').first()).toBeVisible()
})

test('drafts are copied, archived, made templates, deleted and brought back', async () => {
  await toList()
  await expect(rows()).toHaveCount(1)
  await act(0, 'copy')
  await expect(rows()).toHaveCount(2)
  await act(0, 'save-template')
  await expect(id('status-templates').locator('.count')).toHaveText('1')
  await act(0, 'archive')
  await expect(rows()).toHaveCount(1)
  await id('status-archived').click()
  await expect(rows()).toHaveCount(1)
  await act(0, 'unarchive')
  await id('status-all').click()
  await expect(rows()).toHaveCount(2)
  await act(0, 'delete')
  await expect(rows()).toHaveCount(1)
  await id('status-deleted').click()
  await expect(rows()).toContainText('30 天后清除')
  await act(0, 'restore')
  await id('status-all').click()
  await expect(rows()).toHaveCount(2)
})

test('drafts are found by what they hold, and a deleted one can go for good', async () => {
  await id('draft-search').fill('丙样例')
  await expect(rows()).toHaveCount(2)
  await id('draft-search').fill('没有这样的单位')
  await expect(rows()).toHaveCount(0)
  await id('draft-search').fill('')
  await expect(rows()).toHaveCount(2)
  await act(1, 'delete')
  await id('status-deleted').click()
  await act(0, 'purge')
  await expect(page().getByRole('dialog')).toContainText('无法恢复')
  await id('confirm-deed').click()
  await expect(rows()).toHaveCount(0)
})
