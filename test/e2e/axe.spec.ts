import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { createSample, dress, LANGUAGES, speak, THEMES, VIEWS } from './every-view'
import type { Language, View } from './every-view'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** WCAG 2.0 to 2.2, A and AA, on every view in both themes and both languages, by axe; one running app for all. */

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

let running: RunningApp
let atFirst: string[] = []
const page = (): Page => running.page

/** What axe finds on a page, in lines that tell rule, view and element. */
async function violations(of: Page, where: string): Promise<string[]> {
  // Legacy mode: a window of ours cannot open another page to gather the answers in.
  const { violations: found } = await new AxeBuilder({ page: of })
    .withTags(STANDARDS)
    .setLegacyMode()
    .analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, target, any }) =>
        `${where}: ${id} at ${target.join(' ')} ${html.slice(0, 160)} ${any[0]?.message.slice(0, 160) ?? ''}`,
    ),
  )
}

/**
 * Each theme once and each language once: colours hang on the theme alone, names and room on the language alone.
 * `AXE=all` looks at every theme in every language, which takes twice as long.
 */
const DRESSES: readonly (readonly [(typeof THEMES)[number], Language])[] =
  process.env['AXE'] === 'all'
    ? THEMES.flatMap((theme) => LANGUAGES.map((language) => [theme, language] as const))
    : THEMES.map((theme, at) => [theme, LANGUAGES[at]!] as const)

/** In every theme and language. Motion is off: what is fading in has no colour yet. */
async function judge(of: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, language] of DRESSES) {
    await dress(running.app, of, theme)
    await speakTo(of, language)
    found.push(...(await violations(of, `${name}, ${theme}, ${language}`)))
  }
  return found
}
/** The second window has no choice of its own: it follows the first. */
async function speakTo(of: Page, language: Language): Promise<void> {
  const choice = page().getByTestId('language')
  if (of === page() && (await page().getByRole('dialog').count()) === 0) return speak(page(), language)
  // A dialog lies over the choice.
  await choice.evaluate((select: HTMLSelectElement, to) => {
    select.value = to
    select.dispatchEvent(new Event('change'))
  }, language)
  await expect(of.locator('html')).toHaveAttribute('lang', language)
}

test.beforeAll(async () => {
  running = await launchApp(freshDataFolder(), { agree: false })
  await page().emulateMedia({ reducedMotion: 'reduce' })
  await expect(page().getByTestId('create-store')).toBeVisible()
  atFirst = await judge(page(), 'start')
  await createSample(page())
})
test.afterAll(() => running?.app.close())

test('the first start', () => expect(atFirst).toEqual([]))

const check = (view: View): void =>
  test(view.name, async () => {
    await view.open(page(), running.app)
    const found = await judge(page(), view.name)
    await view.close?.(page())
    expect(found).toEqual([])
  })
VIEWS.forEach(check)

test('the copy sheet’s window', async () => {
  await VIEWS.find(({ name }) => name === 'section submission')!.open(page(), running.app)
  await page().getByTestId('copy-sheet-open').click()
  const isSheet = (one: Page): boolean => one.url().includes('/copy-sheet.html')
  await expect.poll(() => running.app.windows().some(isSheet)).toBe(true)
  const sheet = running.app.windows().find(isSheet)!
  await expect(sheet.getByTestId('copy-sheet-row').first()).toBeVisible()
  expect(await judge(sheet, 'copy sheet')).toEqual([])
})

test('unlocking', async () => {
  await page().getByTestId('lock').click()
  await expect(page().getByTestId('unlock')).toBeVisible()
  expect(await judge(page(), 'unlock')).toEqual([])
})
