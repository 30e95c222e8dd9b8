import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** The copy sheet's own window beside the main one: copied by keyboard, ticked, walled off, and gone with the lock. */

test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'sample passphrase'
const folder = freshDataFolder()

let running: RunningApp
let sheet: Page

const main = (): Page => running.page
const id = (name: string) => main().getByTestId(name)
const rows = () => sheet.getByTestId('copy-sheet-row')
const rowOf = (label: string) => rows().filter({ hasText: label }).first()
const clipboardText = (): Promise<string> => running.app.evaluate(({ clipboard }) => clipboard.readText())
const sheetPages = (): Page[] => running.app.windows().filter((one) => one.url().includes('/copy-sheet.html'))
async function open(act: () => Promise<void>): Promise<void> {
  await act()
  await expect.poll(() => sheetPages().length).toBe(1)
  sheet = sheetPages()[0]!
  await expect(rows().first()).toBeVisible()
}
/** In a theme: nothing runs out of the narrowest window, and every button and field has a name. */
async function judge(theme: 'light' | 'dark'): Promise<void> {
  // The page follows the program's theme, not the one that the test's browser would pretend.
  await sheet.emulateMedia({ colorScheme: null })
  await running.app.evaluate(({ nativeTheme }, to) => (nativeTheme.themeSource = to), theme)
  await expect(sheet.locator('html')).toHaveClass(theme === 'dark' ? /dark/ : /^(?!.*dark)/)
  const nameless = await sheet.evaluate(() =>
    [...document.querySelectorAll('button, input, [role]')]
      .filter((one) => {
        const words = one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent
        return one.getAttribute('role') !== 'alert' && (words ?? '').trim() === ''
      })
      .map((one) => `${one.tagName} ${one.className}`),
  )
  expect(nameless).toEqual([])
}

test.beforeAll(async () => {
  running = await launchApp(folder)
  await id('passphrase').fill(PASSPHRASE)
  await id('passphrase-again').fill(PASSPHRASE)
  await id('create-store').click()
  await id('sample-draft').first().click()
})
test.afterAll(() => running?.app.close())

test('it is opened from the draft and lists the console’s fields', async () => {
  await id('section-submission').click()
  await open(() => id('copy-sheet-open').click())
  expect(await rows().count()).toBeGreaterThan(20)
  await expect(rowOf('chengheyangben.cn')).toBeVisible()
  await expect(sheet.locator('details')).toBeVisible()
})

test('Enter copies the plain value, ticks the row and goes on', async () => {
  const first = rows().first()
  await expect(first.locator('[data-row]')).toBeFocused()
  const value = (await first.locator('.value').innerText()).trim()
  await sheet.keyboard.press('Enter')
  await expect(first.getByRole('checkbox')).toHaveAttribute('aria-checked', 'true')
  expect(await clipboardText()).toBe(value)
  await expect(rows().nth(1).locator('[data-row]')).toBeFocused()
  await expect(sheet.getByTestId('copy-sheet-progress')).toContainText('已复制 1/')
})

test('people’s numbers are masked on the face and whole on the clipboard', async () => {
  const masked = rows().filter({ hasText: '****' }).first()
  await masked.locator('[data-row]').click()
  await expect(masked.getByRole('checkbox')).toHaveAttribute('aria-checked', 'true')
  const plain = await clipboardText()
  expect(plain).not.toContain('*')
  await expect(sheet.locator('body')).not.toContainText(plain)
  await sheet.keyboard.press('m')
  await expect(sheet.locator('body')).toContainText(plain)
  await sheet.keyboard.press('m')
  await expect(sheet.locator('body')).not.toContainText(plain)
})

test('letters switched off in the main window are off here at once', async () => {
  const choose = (): Promise<void> =>
    running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('letters.toggle')!.click())
  const masked = rows().filter({ hasText: '****' }).first()
  const plain = await clipboardText()
  await choose()
  await expect(sheet.getByTestId('copy-sheet-search').locator('..')).toContainText('Ctrl')
  await masked.locator('[data-row]').focus()
  await sheet.keyboard.press('m')
  await expect(sheet.locator('body')).not.toContainText(plain)
  await choose()
  await expect(sheet.getByTestId('copy-sheet-search').locator('..')).not.toContainText('Ctrl')
  await sheet.keyboard.press('m')
  await expect(sheet.locator('body')).toContainText(plain)
  await sheet.keyboard.press('m')
})

test('its page may ask for nothing but the copy sheet', async () => {
  const answers = await sheet.evaluate(async () => {
    type Ask = (route: unknown, input: unknown) => Promise<{ ok: boolean; failure?: { code: string } }>
    const ask = (globalThis as unknown as { bridge: { request: Ask } }).bridge.request
    const tries: [unknown, unknown][] = [
      ['draft.list', { query: '', place: 'active', status: null, offset: 0, limit: 10 }],
      ['copySheet.open', { draftId: 'x' }],
      ['app.state', {}],
      ['store.lock', {}],
      ['__proto__', {}],
    ]
    return Promise.all(tries.map(async ([route, input]) => (await ask(route, input)).failure?.code))
  })
  expect(answers).toEqual(Array.from({ length: 5 }, () => 'not-allowed'))
})

test('a row leads the main window to its field, and a change there makes the tick stale', async () => {
  const key = '[data-row$=".principal.name"]'
  const row = rows()
    .filter({ has: sheet.locator(key) })
    .first()
  await row.locator(key).click()
  await expect(row.getByRole('checkbox')).toHaveAttribute('aria-checked', 'true')
  await row.getByRole('button', { name: /^去看/ }).click()
  const field = id('field-principal.name')
  await expect(field).toBeVisible()
  await field.fill('成禾样本改名科技有限公司')
  await field.blur()
  await expect(row.getByRole('checkbox')).toHaveAttribute('aria-checked', 'mixed')
  await expect(row).toContainText('已改动')
  await expect(row).toContainText('成禾样本改名科技有限公司')
})

test('it is saved as Markdown from its own dialog', async () => {
  const out = path.join(folder, 'sheet.md')
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, out)
  await sheet.getByTestId('copy-sheet-save-md').click()
  await expect(sheet.getByTestId('copy-sheet-said')).toContainText('sheet.md')
  expect(readFileSync(out, 'utf8')).toContain('成禾样本改名科技有限公司')
})

test('it fits 360 pixels and every control has a name, in both themes', async () => {
  await running.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('copy-sheet'),
    )
    window?.setSize(360, 480)
  })
  await expect.poll(() => sheet.evaluate(() => innerWidth)).toBeLessThanOrEqual(360)
  for (const theme of ['light', 'dark'] as const) {
    await judge(theme)
    const wide = await sheet.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, header, footer, li')]
        .filter((one) => one.scrollWidth > one.clientWidth)
        .map((one) => one.tagName),
    )
    expect(wide).toEqual([])
  }
})

test('it closes with the lock, and its ticks are forgotten', async () => {
  await main().bringToFront()
  await main().keyboard.press('Control+l')
  await expect.poll(() => sheetPages().length).toBe(0)
  await id('passphrase').fill(PASSPHRASE)
  await id('unlock').click()
  await expect(id('section-submission')).toBeVisible()
  await open(() => main().keyboard.press('Control+Shift+C'))
  await expect(sheet.getByTestId('copy-sheet-progress')).toContainText('已复制 0/')
  await expect(sheet.getByRole('checkbox', { checked: true })).toHaveCount(0)
  // Where it was and how large is remembered while the program runs.
  await expect.poll(() => sheet.evaluate(() => innerWidth)).toBeLessThanOrEqual(360)
})

test('it closes when its draft is deleted, and with the main window', async () => {
  await main().getByRole('link', { name: '备案草稿' }).click()
  await id('draft-row').first().hover()
  await id('draft-row').first().getByTestId('row-menu').click()
  await id('row-menu-delete').click()
  await expect.poll(() => sheetPages().length).toBe(0)
  await id('new-draft').first().click()
  await id('section-submission').click()
  await open(() => id('copy-sheet-open').click())
  const ended = running.app.waitForEvent('close')
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().includes('index.html'))
      ?.close()
  })
  await ended
})
