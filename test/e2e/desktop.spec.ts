import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { freshDataFolder, launchApp, root } from './launch-app'
import type { RunningApp } from './launch-app'

/** The program around its window: menus, palette, keys, what is remembered, the printer, the task bar. */

test.describe.configure({ mode: 'serial' })

const electron = createRequire(import.meta.url)('electron') as unknown as string
const PASSPHRASE = 'correct horse sample'
const COMPANY = '杭州澄禾样本有限公司'
const dataFolder = freshDataFolder()
const out = path.join(dataFolder, 'out')

let running: RunningApp
const page = (): Page => running.page
const press = (keys: string): Promise<void> => page().keyboard.press(keys)
const section = (name: string) => page().getByTestId(`section-${name}`)

interface Shown {
  readonly label: string
  readonly enabled: boolean
  readonly checked: boolean
  readonly accelerator: string | null
  readonly inside: readonly string[]
}
/** An item of the menu bar as it stands now. */
const item = (id: string): Promise<Shown | null> =>
  running.app.evaluate(({ Menu }, wanted) => {
    const found = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    return found
      ? {
          label: found.label,
          enabled: found.enabled,
          checked: found.checked,
          accelerator: found.accelerator ?? null,
          inside: found.submenu?.items.map(({ label }) => label) ?? [],
        }
      : null
  }, id)
const choose = (id: string): Promise<void> =>
  running.app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click()
  }, id)
const bounds = () =>
  running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.isVisible())!
      .getBounds(),
  )

async function unlock(): Promise<void> {
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('unlock').click()
}
async function saveTo(filePath: string): Promise<void> {
  await running.app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = (() =>
      Promise.resolve({ canceled: false, filePath: answer })) as typeof dialog.showSaveDialog
  }, filePath)
}

test.afterAll(() => running?.app.close())

test('the menu bar speaks the window’s language and offers what can be done', async () => {
  running = await launchApp(dataFolder)
  await expect(page().getByTestId('passphrase')).toBeVisible()
  await expect.poll(async () => (await item('help.guide'))?.enabled).toBe(true)
  expect(await item('file')).toMatchObject({ label: '文件(&F)' })
  expect(await item('draft.new')).toMatchObject({
    label: '新建备案',
    enabled: false,
    accelerator: 'CmdOrCtrl+N',
  })
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('passphrase-again').fill(PASSPHRASE)
  await page().getByTestId('create-store').click()
  await expect.poll(async () => (await item('draft.new'))?.enabled).toBe(true)
  expect((await item('section.people'))?.enabled).toBe(false)
})

test('a draft is made from the menu bar, and walked through by keys alone', async () => {
  await choose('draft.new')
  await expect(page().getByTestId('interview').getByRole('heading', { level: 1 })).toBeFocused()
  await page().getByTestId('interview-form').click()
  await expect(section('principal')).toHaveAttribute('aria-current', 'step')
  await expect.poll(async () => (await item('section.people'))?.enabled).toBe(true)
  await press('Control+2')
  await expect(section('people')).toHaveAttribute('aria-current', 'step')
  await press('Control+1')
  await page().getByTestId('field-principal.name').fill(COMPANY)
  await press('F6')
  await press('F6')
  await press('Shift+F6')
  await press('Shift+F6')
  await expect(page().getByTestId('field-principal.name')).toBeFocused()
})

test('what is typed last before the window closes is there again, and so are place and zoom', async () => {
  await press('Control+=')
  await press('Control+=')
  const wanted = { x: 40, y: 60, width: 1010, height: 640 }
  await running.app.evaluate(({ BrowserWindow }, area) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.isVisible())!
      .setBounds(area)
  }, wanted)
  await page().getByTestId('field-principal.name').fill(`${COMPANY}二`)
  // As a person closes it: nothing is asked, nothing is waited for.
  const ended = running.app.waitForEvent('close')
  await running.app
    .evaluate(({ BrowserWindow }) => {
      for (const one of BrowserWindow.getAllWindows()) if (one.isVisible()) one.close()
    })
    .catch(() => undefined)
  await ended
  running = await launchApp(dataFolder)
  await unlock()
  await expect(
    page()
      .getByTestId('draft-row')
      .filter({ hasText: `${COMPANY}二` }),
  ).toBeVisible()
  const { x, y, width, height } = await bounds()
  expect(Math.abs(x - wanted.x) + Math.abs(y - wanted.y)).toBeLessThan(60)
  expect({ width, height }).toEqual({ width: wanted.width, height: wanted.height })
  expect(await page().evaluate(() => window.outerWidth / window.innerWidth)).toBeCloseTo(1.25, 1)
  await press('Control+0')
})

test('recent drafts are named by their ends alone, in menu and list', async () => {
  await page().getByTestId('draft-row').filter({ hasText: COMPANY }).click()
  await expect.poll(async () => (await item('recent'))?.inside).toEqual(['杭…二'])
  await press('Control+Shift+D')
  await expect(page().getByTestId('recent-draft')).toContainText('杭…二')
})

test('the palette finds a deed by initials and a draft by name', async () => {
  await press('Control+k')
  const field = page().getByRole('combobox', { name: '命令面板' })
  await expect(field).toBeFocused()
  await field.fill('gz')
  await expect(page().getByRole('listbox').getByRole('option', { selected: true })).toContainText('规则')
  await press('Enter')
  await expect(page().getByTestId('open-rules')).toHaveAttribute('aria-current', 'page')
  await press('Control+k')
  await expect(page().getByTestId('palette-item').first()).toContainText('规则')
  await press('Escape')
  await press('Control+k')
  await field.fill('澄禾')
  await page().getByRole('listbox').getByRole('option', { name: COMPANY }).click()
  await expect(section('principal')).toHaveAttribute('aria-current', 'step')
})

test('language and theme follow the menu bar at once', async () => {
  await choose('language.en')
  await expect(section('people')).toContainText('People')
  await expect.poll(async () => (await item('draft.new'))?.label).toBe('New filing')
  await choose('theme.dark')
  await expect(page().locator('html')).toHaveClass(/dark/)
  await expect.poll(async () => (await item('theme.dark'))?.checked).toBe(true)
  await choose('language.zh-CN')
  await choose('theme.light')
  await expect(section('people')).toContainText('负责人')
})

test('Ctrl P prints the check report of the draft', async () => {
  await running.app.evaluate(({ app }) => {
    app.on('web-contents-created', (_, contents) => {
      contents.print = ((__: unknown, done: (success: boolean, reason: string) => void) => {
        ;(globalThis as { printed?: string }).printed = contents.getTitle()
        done(true, '')
      }) as typeof contents.print
    })
  })
  await press('Control+p')
  await expect
    .poll(() => running.app.evaluate(() => (globalThis as { printed?: string }).printed ?? ''))
    .toContain('检查报告')
})

test('packing shows in the task bar, and the package can be dragged out of the window', async () => {
  mkdirSync(out, { recursive: true })
  const file = path.join(out, '材料包.zip')
  await saveTo(file)
  await running.app.evaluate(({ BrowserWindow }) => {
    const told = globalThis as { bar?: unknown[]; dragged?: string }
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())!
    told.bar = []
    window.setProgressBar = (share) => void told.bar?.push(share)
    window.webContents.startDrag = (what) => void (told.dragged = what.file)
  })
  await press('Control+Shift+P')
  await expect(section('submission')).toHaveAttribute('aria-current', 'step')
  await page().getByRole('button', { name: '仍要打包' }).click()
  await page().getByTestId('override-reason').fill('自动测试：只为看材料包')
  await page().getByTestId('override-panel').getByText('我明白').click()
  await page().getByTestId('override-panel').getByRole('button').click()
  await expect(page().getByTestId('package-result')).toContainText('SHA-256', { timeout: 90_000 })
  expect(await running.app.evaluate(() => (globalThis as { bar?: unknown[] }).bar)).toEqual([2, -1])
  expect(existsSync(file)).toBe(true)
  await page().getByTestId('package-card').dispatchEvent('dragstart')
  await expect
    .poll(() => running.app.evaluate(() => (globalThis as { dragged?: string }).dragged ?? ''))
    .toBe(file)
})

test('behind the lock the menus offer no data and name no draft', async () => {
  await press('Control+l')
  await expect(page().getByTestId('passphrase')).toBeVisible()
  await expect.poll(async () => (await item('recent'))?.inside).toEqual([])
  for (const id of ['draft.new', 'section.people', 'report.print', 'recent', 'palette.open'])
    expect((await item(id))?.enabled, id).toBe(false)
  expect((await item('help.guide'))?.enabled).toBe(true)
  await press('Control+k')
  await expect(page().getByTestId('palette')).toHaveCount(0)
})

test('what was chosen last is known again once the data are open, until it is cleared', async () => {
  await unlock()
  await expect.poll(async () => (await item('recent'))?.inside).toEqual(['杭…二'])
  await press('Control+k')
  await expect(page().getByTestId('palette-item').first()).toContainText('规则')
  await press('Escape')
  await choose('recent.clear')
  await expect.poll(async () => (await item('recent'))?.inside).toEqual([])
  await press('Control+k')
  await expect(page().getByTestId('palette').getByRole('group').first()).toHaveAccessibleName('命令')
  await press('Escape')
  await press('Control+l')
  await expect(page().getByTestId('passphrase')).toBeVisible()
})

test('a second start raises the first window and ends', async () => {
  await running.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())!
    const told = globalThis as { raised?: number }
    told.raised = 0
    window.focus = () => void (told.raised = (told.raised ?? 0) + 1)
  })
  // Chromium does not start as root with its sandbox on.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(electron, [...asRoot, root, `--data-folder=${dataFolder}`], { stdio: 'ignore' })
  const code = await new Promise<number | null>((resolve) => second.on('exit', resolve))
  expect(code).toBe(0)
  await expect.poll(() => running.app.evaluate(() => (globalThis as { raised?: number }).raised)).toBe(1)
})
