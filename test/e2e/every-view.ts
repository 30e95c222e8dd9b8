import { expect } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { askAgain } from './ask-again'

/** Every place of the window that a person can get to, on the sample draft; for checks that hold everywhere. */

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const PASSPHRASE = 'sample passphrase'

export interface View {
  readonly name: string
  open(page: Page): Promise<void>
  /** Back to where the next view can be opened from. */
  close?(page: Page): Promise<void>
}

const click = (page: Page, id: string): Promise<void> => page.getByTestId(id).first().click()
const escape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
const toList = async (page: Page): Promise<void> => {
  const search = page.getByTestId('draft-search')
  if (await search.isVisible()) return
  // Beside a draft that is open, the first step back leads to the draft.
  if (await page.getByTestId('back-to-draft').isVisible()) await click(page, 'back-to-draft')
  await page.locator('header.bar a[href="/"]').first().click()
  await expect(search).toBeVisible()
}
const toDraft = async (page: Page): Promise<void> => {
  if (await page.getByTestId('section-principal').isVisible()) return
  if (await page.getByTestId('back-to-draft').isVisible()) {
    await click(page, 'back-to-draft')
    return
  }
  if (!(await page.getByTestId('draft-search').isVisible())) await toList(page)
  await page.getByTestId('draft-row').first().click()
  await expect(page.getByTestId('section-principal')).toBeVisible()
}
const section = (name: string): View => ({
  name: `section ${name}`,
  async open(page) {
    await toDraft(page)
    await click(page, `section-${name}`)
    await expect(page.locator('main h1')).toBeVisible()
  },
})
/** Views beside the drafts are reached from the list. */
const beside = (name: string, button: string, ready: (page: Page) => Promise<void>): View => ({
  name,
  async open(page) {
    await toList(page)
    await click(page, button)
    await ready(page)
  },
})

const personal = beside('personal data', 'open-personal-data', (page) =>
  expect(page.getByTestId('person-card').first()).toBeVisible(),
)
const security = beside('security', 'open-security', (page) =>
  expect(page.getByTestId('change-passphrase')).toBeVisible(),
)

/** Makes a draft of its own, which is taken away again: the sample stays the newest one. */
const interview = (name: string, step: string): View => ({
  name,
  async open(page) {
    await toList(page)
    await click(page, 'start-interview')
    await click(page, `interview-step-${step}`)
    await expect(page.getByTestId('interview').locator('h1')).toBeFocused()
  },
  async close(page) {
    await toList(page)
    const row = page.getByTestId('draft-row').first()
    await row.hover()
    await row.getByTestId('draft-delete').click()
  },
})

export const VIEWS: readonly View[] = [
  { name: 'list', open: toList },
  {
    name: 'list with the menu of a row',
    async open(page) {
      await toList(page)
      const row = page.getByTestId('draft-row').first()
      await row.hover()
      await row.getByTestId('row-menu').click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
    close: (page) => page.keyboard.press('Escape'),
  },
  section('principal'),
  {
    name: 'history of versions',
    async open(page) {
      await section('principal').open(page)
      await click(page, 'history-open')
      await expect(page.getByTestId('version').first()).toBeVisible()
    },
    close: (page) => click(page, 'history-open').catch(() => page.keyboard.press('Escape')),
  },
  section('people'),
  {
    name: 'section services with WHOIS',
    async open(page) {
      await section('services').open(page)
      await page.locator('[data-testid^="whois-services"]').first().click()
      await expect(page.getByTestId('whois-text')).toBeVisible()
    },
    close: async (page) => {
      if (await page.getByRole('dialog').isVisible()) await escape(page)
    },
  },
  {
    name: 'section materials',
    async open(page) {
      await section('materials').open(page)
      await page.getByTestId('material-card').first().click()
      await expect(page.getByTestId('comparison-row').first()).toBeVisible({ timeout: 90_000 })
    },
  },
  {
    name: 'section findings with one opened',
    async open(page) {
      await section('findings').open(page)
      const row = page.getByTestId('finding-row').first()
      if ((await row.getByTestId('finding-open').getAttribute('aria-expanded')) !== 'true')
        await row.getByTestId('finding-open').click()
      await expect(row.getByTestId('finding-rule')).toBeVisible()
    },
  },
  {
    name: 'section findings with a pasted refusal',
    async open(page) {
      await section('findings').open(page)
      await click(page, 'refusal-open')
      await page.getByTestId('refusal-text').fill('1、网站名称不合格，请修改后重新提交。')
      await expect(page.getByTestId('refusal-match').first()).toBeVisible()
    },
    close: (page) => click(page, 'refusal-open'),
  },
  section('submission'),
  {
    name: 'handing a draft over',
    async open(page) {
      await section('submission').open(page)
      await click(page, 'hand-over')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    close: escape,
  },
  beside('rules', 'open-rules', async (page) => {
    await page.getByTestId('rule-row').first().click()
    await expect(page.getByTestId('rule-detail')).toBeVisible()
  }),
  beside('earlier filings', 'open-ledger', (page) => expect(page.getByTestId('ledger-import')).toBeVisible()),
  personal,
  {
    name: 'deleting a person',
    async open(page) {
      await personal.open(page)
      await click(page, 'person-erase')
      await expect(page.getByTestId('erase-dialog')).toBeVisible()
    },
    close: escape,
  },
  security,
  {
    name: 'changing the passphrase',
    async open(page) {
      await security.open(page)
      await click(page, 'change-passphrase')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    close: escape,
  },
  {
    name: 'command palette',
    async open(page) {
      await toList(page)
      await page.keyboard.press('Control+k')
      await expect(page.getByTestId('palette-field')).toBeVisible()
    },
    close: (page) => page.keyboard.press('Escape'),
  },
  ...(['guide', 'keys', 'glossary', 'about', 'report'] as const).map((name): View => ({
    name: `help: ${name}`,
    async open(page) {
      await toList(page)
      await page.keyboard.press('F1')
      await click(page, `help-${name}`)
      await expect(page.getByTestId('help')).toBeVisible()
    },
    close: (page) => click(page, 'help-close'),
  })),
  interview('a draft by questions', 'who'),
  interview('what the questions left open', 'rest'),
]

export async function createSample(page: Page): Promise<void> {
  await page.getByTestId('passphrase').fill(PASSPHRASE)
  await page.getByTestId('passphrase-again').fill(PASSPHRASE)
  await page.getByTestId('create-store').click()
  await page.getByTestId('sample-draft').first().click()
  await expect(page.getByTestId('section-principal')).toBeVisible()
}

/** Chosen as the person chooses it. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.getByTestId('language').selectOption(language)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

/** The program's own theme, which all its pages follow. */
export async function dress(app: ElectronApplication, page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: null })
  await askAgain(() => app.evaluate(({ nativeTheme }, to) => (nativeTheme.themeSource = to), theme))
  await expect(page.locator('html')).toHaveClass(theme === 'dark' ? /dark/ : /^(?!.*dark)/)
}
