import path from 'node:path'
import { expect } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import type { KeepingView } from '../../electron/contract/privacy-views'
import { dropFiles, fixture, freshDataFolder } from './launch-app'
import { click, dropNewest, escape, further, openFinding, section, security, toList } from './view-steps'
import type { View } from './view-steps'

/** Questions, panels and editors that lie over a view or open inside it. They want an app that agrees to nothing by itself. */

const materials = section('materials')
const submission = section('submission')

/** The dialogs of the system are answered in main. */
const answerDialogs = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (() =>
      Promise.resolve({ canceled: false, filePath })) as typeof dialog.showSaveDialog
    dialog.showOpenDialog = (() =>
      Promise.resolve({ canceled: false, filePaths: [filePath] })) as typeof dialog.showOpenDialog
  }, file)

const backup = path.join(freshDataFolder(), '备份.icpbackup')
const backupLookedInto: View = {
  name: 'a backup looked into',
  async open(page, app) {
    await security.open(page, app)
    await answerDialogs(app, backup)
    await click(page, 'backup-now')
    await expect(page.getByTestId('toast')).toContainText(path.basename(backup))
    await click(page, 'restore-open')
    await expect(page.getByTestId('restore-row').first()).toBeVisible()
  },
  close: escape,
}

/** A draft of its own with a person, whose picture is given: the question comes before it is taken. */
async function giveAPersonsPicture(page: Page): Promise<void> {
  await toList(page)
  await click(page, 'new-draft')
  await click(page, 'section-people')
  await page.getByTestId('field-principal.responsible.name').fill('周明远')
  await page.getByTestId('field-principal.responsible.name').blur()
  await click(page, 'section-materials')
  await dropFiles(page, [fixture('resources', 'samples', 'id-portrait.jpg')])
  await expect(page.getByTestId('consent-yes')).toBeVisible()
}

/** No test can wait for months: what main would answer then is put into the page’s store. */
const becomeDue = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const view: KeepingView = {
      days: 90,
      due: [
        {
          id: 'due',
          title: '',
          principalName: '杭州澄禾网络科技有限公司',
          packagedAt: 1_760_000_000_000,
          materials: 4,
        },
      ],
    }
    interface Store {
      view: KeepingView | null
      open: boolean
    }
    type Root = Element & {
      __vue_app__: { config: { globalProperties: { $pinia: { _s: Map<string, Store> } } } }
    }
    const root = document.querySelector('#app') as Root
    const keeping = root.__vue_app__.config.globalProperties.$pinia._s.get('keeping')!
    keeping.view = view
    keeping.open = true
  })

const timeIsUp: View = {
  name: 'drafts whose time is up',
  async open(page) {
    await toList(page)
    await becomeDue(page)
    await expect(page.getByTestId('keeping-dialog')).toBeVisible()
  },
  close: escape,
}

export const DIALOGS: readonly View[] = [
  {
    name: 'asking for a person’s agreement',
    open: giveAPersonsPicture,
    async close(page) {
      await click(page, 'consent-no')
      await dropNewest(page)
    },
  },
  further('what was agreed to', materials, async (page) => {
    await page.getByTestId('consent-line').getByRole('button').click()
    await expect(page.getByTestId('consent-dialog')).toBeVisible()
  }),
  further(
    'covering parts of a picture',
    materials,
    async (page) => {
      await page.getByTestId('material-card').first().click()
      await click(page, 'cover-button')
      await expect(page.getByTestId('cover-field')).toBeVisible()
    },
    (page) => click(page, 'cover-button'),
  ),
  {
    name: 'packaging over what must be fixed',
    async open(page, app) {
      await submission.open(page, app)
      await page.getByTestId('package-button').locator('..').locator('button.link').click()
      await expect(page.getByTestId('override-panel')).toBeVisible()
    },
  },
  further(
    'a finding that is vouched for',
    section('findings'),
    async (page) => {
      const row = page.locator('[data-testid=finding-row][data-light=offline]').first()
      await openFinding(row)
      await row.getByTestId('vouch').click()
      await expect(row.getByTestId('vouch-note')).toBeFocused()
    },
    (page) => page.keyboard.press('Escape'),
  ),
  backupLookedInto,
  further('a backup in the place of everything', backupLookedInto, async (page) => {
    await click(page, 'restore-replace')
    await expect(page.getByTestId('restore-replace-confirm')).toBeVisible()
  }),
  timeIsUp,
  further('deleting a draft that is kept too long', timeIsUp, async (page) => {
    await page.getByTestId('keeping-row').locator('button.link').click()
    await expect(page.getByTestId('keeping-delete')).toBeVisible()
  }),
  {
    name: 'emptying the trash',
    async open(page) {
      await toList(page)
      await click(page, 'new-draft')
      // One that nothing was typed into would be gone without passing through the trash.
      await page.getByTestId('field-principal.name').fill('杭州澄禾网络科技有限公司')
      await page.getByTestId('field-principal.name').blur()
      await dropNewest(page)
      await click(page, 'status-deleted')
      await click(page, 'empty-trash')
      await expect(page.getByTestId('confirm-deed')).toBeVisible()
    },
    async close(page) {
      await escape(page)
      await click(page, 'status-all')
    },
  },
]
