import { expect } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { DIALOGS } from './every-dialog'
import { beside, click, escape, further, openFinding, section, security, toList } from './view-steps'
import type { View } from './view-steps'

export type { View }

/** Every place of the window that a person can get to, on the sample draft; for checks that hold everywhere. */

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const PASSPHRASE = 'sample passphrase'

const personal = beside('personal data', 'open-personal-data', (page) =>
  expect(page.getByTestId('person-card').first()).toBeVisible(),
)

/** A draft of its own that nothing is typed into: it is gone when it is left, and the sample stays the newest one. */
const interview = (name: string, step: string): View => ({
  name,
  async open(page) {
    await toList(page)
    await click(page, 'start-interview')
    await click(page, `interview-step-${step}`)
    await expect(page.getByTestId('interview').locator('h1')).toBeFocused()
  },
  close: toList,
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
    async open(page, app) {
      await section('principal').open(page, app)
      await click(page, 'history-open')
      await expect(page.getByTestId('version').first()).toBeVisible()
    },
    close: (page) => click(page, 'history-open').catch(() => page.keyboard.press('Escape')),
  },
  section('people'),
  {
    name: 'section services with WHOIS',
    async open(page, app) {
      await section('services').open(page, app)
      await page.locator('[data-testid^="whois-services"]').first().click()
      await expect(page.getByTestId('whois-text')).toBeVisible()
    },
    close: async (page) => {
      if (await page.getByRole('dialog').isVisible()) await escape(page)
    },
  },
  {
    name: 'section materials',
    async open(page, app) {
      await section('materials').open(page, app)
      await page.getByTestId('material-card').first().click()
      await expect(page.getByTestId('comparison-row').first()).toBeVisible({ timeout: 90_000 })
    },
  },
  {
    name: 'section findings with one opened',
    async open(page, app) {
      await section('findings').open(page, app)
      const row = page.getByTestId('finding-row').first()
      await openFinding(row)
      await expect(row.getByTestId('finding-rule')).toBeVisible()
    },
  },
  further(
    'section findings with a pasted refusal',
    section('findings'),
    async (page) => {
      await click(page, 'refusal-open')
      await page.getByTestId('refusal-text').fill('1、网站名称不合格，请修改后重新提交。')
      await expect(page.getByTestId('refusal-match').first()).toBeVisible()
    },
    (page) => click(page, 'refusal-open'),
  ),
  section('submission'),
  further('handing a draft over', section('submission'), async (page) => {
    await click(page, 'hand-over')
    await expect(page.getByRole('dialog')).toBeVisible()
  }),
  beside('rules', 'open-rules', async (page) => {
    await page.getByTestId('rule-row').first().click()
    await expect(page.getByTestId('rule-detail')).toBeVisible()
  }),
  beside('earlier filings', 'open-ledger', (page) => expect(page.getByTestId('ledger-import')).toBeVisible()),
  personal,
  further('deleting a person', personal, async (page) => {
    await click(page, 'person-erase')
    await expect(page.getByTestId('erase-dialog')).toBeVisible()
  }),
  security,
  further('changing the passphrase', security, async (page) => {
    await click(page, 'change-passphrase')
    await expect(page.getByRole('dialog')).toBeVisible()
  }),
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
  ...DIALOGS,
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
  await app.evaluate(({ nativeTheme }, to) => (nativeTheme.themeSource = to), theme)
  await expect(page.locator('html')).toHaveClass(theme === 'dark' ? /dark/ : /^(?!.*dark)/)
}
