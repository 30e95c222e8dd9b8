import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { chineseInEnglish } from './chinese-in-english'
import { createSample, PASSPHRASE, VIEWS } from './every-view'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/**
 * Language and theme are switched while the program runs, also before the data are opened, without losing anything, in
 * both windows, and are kept.
 */

test.describe.configure({ mode: 'serial' })

const folder = freshDataFolder()
const NAME = 'field-principal.name'

let running: RunningApp
const page = (): Page => running.page
const choose = (language: string) => page().getByTestId('language').selectOption(language)
/** The page follows the program's theme, not the one that the test's browser would pretend. */
async function theme(wanted: 'light' | 'dark'): Promise<void> {
  await page().emulateMedia({ colorScheme: null })
  await running.app.evaluate(
    ({ Menu }, id) => Menu.getApplicationMenu()!.getMenuItemById(id)!.click(),
    `theme.${wanted}`,
  )
  await isTheme(wanted)
}
const isTheme = (wanted: 'light' | 'dark') =>
  expect(page().locator('html')).toHaveClass(wanted === 'dark' ? /dark/ : /^(?!.*dark)/)
const isSheet = (one: Page): boolean => one.url().includes('/copy-sheet.html')

test.afterAll(() => running?.app.close())

test('before anything is set up', async () => {
  running = await launchApp(folder)
  await choose('en')
  await expect(page().locator('html')).toHaveAttribute('lang', 'en')
  await expect(page().getByTestId('create-store')).toContainText('Set the passphrase and start')
  await expect(page()).toHaveTitle('ICP Filing Assistant')
  await theme('dark')
  await createSample(page())
  await expect(page().getByTestId('section-findings')).toContainText('Findings')
})

test('while typing: what is typed stays, and so does the place', async () => {
  await page().getByTestId('section-principal').click()
  await page().getByTestId(NAME).fill('杭州未存完样例有限公司')
  await choose('zh-CN')
  await expect(page().locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page().getByTestId('section-findings')).toContainText('检查')
  await expect(page().getByTestId(NAME)).toHaveValue('杭州未存完样例有限公司')
  await expect(page().getByTestId('save-state')).toHaveAttribute('data-state', 'saved')
})

test('in both windows, with what comes from Element Plus and from the rules', async () => {
  await page().getByTestId('section-submission').click()
  await page().getByTestId('copy-sheet-open').click()
  await expect.poll(() => running.app.windows().some(isSheet)).toBe(true)
  const sheet = running.app.windows().find(isSheet)!
  await expect(sheet).toHaveTitle('填报对照表')
  await choose('en')
  await expect(sheet).toHaveTitle('Copy sheet')
  await expect(sheet.locator('html')).toHaveAttribute('lang', 'en')
  await page().getByTestId('section-findings').click()
  const row = page().getByTestId('finding-row').first()
  await expect(row.locator('.headline')).toHaveText(/^[A-Z“][^\p{Script=Han}]*$/u)
  await expect(row.locator('[lang="zh-CN"]').first()).toHaveText(/\p{Script=Han}/u)
})

test('and by a page that loads anew, or loaded while the choice was made', async () => {
  const sheet = running.app.windows().find(isSheet)!
  expect(sheet.url()).toContain('language=zh-CN')
  await sheet.reload()
  await expect(sheet.getByTestId('copy-sheet-progress')).toContainText(/[a-z]/)
  await expect(sheet.locator('html')).toHaveAttribute('lang', 'en')
})

test('and is kept for the next start, known before the data are opened', async () => {
  await running.app.close()
  running = await launchApp(folder)
  await expect(page().locator('html')).toHaveAttribute('lang', 'en')
  await expect(page().getByTestId('unlock')).toHaveText(/Open/)
  await isTheme('dark')
  // By its button too, behind the lock: light comes last of the three.
  for (const next of ['system', 'light'] as const) {
    await page().getByTestId('theme').click()
    await expect(page().getByTestId('theme')).toHaveText({ system: 'System look', light: 'Light' }[next])
  }
  await isTheme('light')
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('unlock').click()
  await expect(page().getByTestId('language')).toHaveValue('en')
  await isTheme('light')
})

test('no view in English speaks Chinese of its own, and what it quotes says that it is Chinese', async () => {
  test.setTimeout(240_000)
  await running?.app.close()
  running = await launchApp(freshDataFolder(), { agree: false })
  await choose('en')
  await expect(page().locator('html')).toHaveAttribute('lang', 'en')
  const found = await chineseInEnglish(page())
  await createSample(page())
  for (const view of VIEWS) {
    await view.open(page(), running.app)
    found.push(...(await chineseInEnglish(page())).map((one) => `${view.name}: ${one}`))
    await view.close?.(page())
  }
  expect([...new Set(found)]).toEqual([])
})
