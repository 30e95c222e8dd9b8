import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** A clerk's morning without a mouse: the keyboard is never left with nothing under it. */

test.describe.configure({ mode: 'serial' })

let running: RunningApp
const page = (): Page => running.page
const press = (key: string): Promise<void> => page().keyboard.press(key)
const rows = () => page().getByTestId('draft-row')

test.beforeAll(async () => {
  running = await launchApp(freshDataFolder())
  await page().getByTestId('passphrase').fill('sample passphrase')
  await page().getByTestId('passphrase-again').fill('sample passphrase')
  await press('Enter')
})
test.afterAll(() => running?.app.close())

test('the first list begins at the way to the first draft', async () => {
  await expect(page().getByRole('button', { name: '从第一问开始' })).toBeFocused()
})

test('a new draft that nothing was typed into is gone when it is left', async () => {
  await press('Control+n')
  await expect(page().getByRole('heading', { level: 1, name: '谁来备案？' })).toBeFocused()
  await press('Control+Shift+D')
  await expect(page().getByRole('button', { name: '从第一问开始' })).toBeFocused()
  await expect(rows()).toHaveCount(0)
})

test('what was typed into stays, and the list begins at it', async () => {
  for (const name of ['甲', '乙']) {
    await press('Control+Shift+N')
    await page().getByTestId('field-principal.name').fill(`${name}样例有限公司`)
    await expect(page().getByTestId('save-state')).toHaveAttribute('data-state', 'saved')
    await press('Control+Shift+D')
    await expect(rows().filter({ hasText: `${name}样例` })).toBeFocused()
  }
  // Both had no name yet when they were opened.
  await expect(page().getByTestId('recent-draft').first()).toContainText('乙…司')
  await press('ArrowDown')
  await expect(rows().filter({ hasText: '甲样例' })).toBeFocused()
  await press('Enter')
  await expect(page().getByTestId('field-principal.name')).toHaveValue('甲样例有限公司')
})

test('from the heading of the findings the arrows lead into the list, and G to the field itself', async () => {
  await press('Control+5')
  await expect(page().getByRole('heading', { level: 1, name: '检查' })).toBeFocused()
  await press('ArrowDown')
  const first = page().getByTestId('finding-row').first()
  await expect(first.locator('.toggle')).toBeFocused()
  await press('g')
  await expect(page().locator('[data-path].line input:focus')).toHaveCount(1)
})

test('F8 goes from problem to problem, and each has something under the keyboard', async () => {
  for (let at = 0; at < 6; at += 1) {
    await press('F8')
    await expect
      .poll(() => page().evaluate(() => document.activeElement?.matches('input, textarea, .pick, .open')))
      .toBe(true)
  }
})

test('packaging over what blocks leads on to its reason', async () => {
  await press('Control+Shift+P')
  await page().getByRole('button', { name: '仍要打包' }).press('Enter')
  await expect(page().getByTestId('override-reason')).toBeFocused()
})
