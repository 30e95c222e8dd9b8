import { expect } from '@playwright/test'
import type { ElectronApplication, Locator, Page } from '@playwright/test'

/** The steps from view to view that all views share. */

export interface View {
  readonly name: string
  open(page: Page, app: ElectronApplication): Promise<void>
  /** Back to where the next view can be opened from. */
  close?(page: Page): Promise<void>
}

export const click = (page: Page, id: string): Promise<void> => page.getByTestId(id).first().click()
export const escape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
export const toList = async (page: Page): Promise<void> => {
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
export const section = (name: string): View => ({
  name: `section ${name}`,
  async open(page) {
    await toDraft(page)
    await click(page, `section-${name}`)
    await expect(page.locator('main h1')).toBeVisible()
  },
})
/** Views beside the drafts are reached from the list. */
export const beside = (name: string, button: string, ready: (page: Page) => Promise<void>): View => ({
  name,
  async open(page) {
    await toList(page)
    await click(page, button)
    await ready(page)
  },
})
export const security = beside('security', 'open-security', (page) =>
  expect(page.getByTestId('change-passphrase')).toBeVisible(),
)
/** One step further in a view: what is opened inside it or lies over it. */
export const further = (
  name: string,
  view: View,
  step: (page: Page) => Promise<void>,
  close: NonNullable<View['close']> = escape,
): View => ({
  name,
  async open(page, app) {
    await view.open(page, app)
    await step(page)
  },
  close,
})
/** The finding's row shows all that is said of it. */
export async function openFinding(row: Locator): Promise<void> {
  const toggle = row.getByTestId('finding-open')
  if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click()
}
/** The newest draft, which a view made for itself, is put away: the sample is the newest one again. */
export const dropNewest = async (page: Page): Promise<void> => {
  await toList(page)
  const row = page.getByTestId('draft-row').first()
  await row.hover()
  await row.getByTestId('draft-delete').click()
}
