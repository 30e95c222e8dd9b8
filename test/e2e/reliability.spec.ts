import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { renameSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { freshDataFolder, launchApp, root } from './launch-app'
import type { RunningApp } from './launch-app'

/**
 * What the window shows as saved is there after a kill; a save that fails says so and is made up for; a second start
 * raises the first window. WINDOW_KILLS sets how many kills: 3 unless told.
 */

test.describe.configure({ mode: 'serial' })

const KILLS = Number(process.env['WINDOW_KILLS'] ?? 3)
const PASSPHRASE = 'correct horse sample'
const dataFolder = freshDataFolder()
const storeFile = path.join(dataFolder, 'store.db')

let running: RunningApp
const page = (): Page => running.page
const nameField = () => page().getByTestId('field-principal.name')
const saveState = () => page().getByTestId('save-state')
const nameOf = (count: number): string => `杭州样例${count}科技有限公司`
const countIn = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0)

/** Chromium's processes and the store's live in the group of the first one. */
const killAll = async (): Promise<void> => {
  const main = running.app.process()
  const over = once(main, 'exit')
  process.kill(-(main.pid ?? 0), 'SIGKILL')
  await over
}

const openAgain = async (): Promise<void> => {
  running = await launchApp(dataFolder)
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('unlock').click()
  await page().getByTestId('draft-row').first().click()
  await page().getByTestId('section-principal').click()
}

/** Types one name after the other until the window is gone; answers the last that was shown as saved. */
const typeUntilKilled = async (from: number): Promise<number> => {
  let shown = from
  try {
    for (let count = from + 1; ; count += 1) {
      await nameField().fill(nameOf(count))
      await expect(saveState()).toHaveAttribute('data-state', 'saved')
      shown = count
    }
  } catch {
    return shown
  }
}

test.afterAll(() => running?.app.close().catch(() => undefined))

test(`${KILLS} kills while a name is typed: what was shown as saved is there`, async () => {
  test.skip(process.platform === 'win32', 'not run: Windows has no groups of processes to kill')
  test.setTimeout(120_000 + KILLS * 60_000)
  running = await launchApp(dataFolder)
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('passphrase-again').fill(PASSPHRASE)
  await page().getByTestId('create-store').click()
  await page().getByTestId('new-draft').first().click()
  await page().getByTestId('section-principal').click()
  await nameField().fill(nameOf(1))
  await expect(saveState()).toHaveAttribute('data-state', 'saved')
  let shown = 1
  let saves = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const typing = typeUntilKilled(shown)
    await pause(500 + Math.random() * 2_500)
    await killAll()
    const last = await typing
    saves += last - shown
    await openAgain()
    await expect(nameField()).toHaveValue(/样例/)
    const found = countIn(await nameField().inputValue())
    expect(found).toBeGreaterThanOrEqual(last)
    shown = found
    if ((kill + 1) % 5 === 0 || kill + 1 === KILLS)
      console.info(`${kill + 1} kills of the window: ${saves} saves shown, 0 lost`)
  }
  expect(saves).toBeGreaterThan(0)
})

test('a save that fails is told in the window, and saved again when the cause is gone', async () => {
  renameSync(storeFile, `${storeFile}.away`)
  await nameField().fill(nameOf(7_001))
  await expect(saveState()).toHaveAttribute('data-state', 'failed')
  await expect(saveState()).toContainText(/打不开|还在原处/)
  renameSync(`${storeFile}.away`, storeFile)
  await saveState().getByRole('button').click()
  await expect(saveState()).toHaveAttribute('data-state', 'saved')
  await running.app.close()
  await openAgain()
  await expect(nameField()).toHaveValue(nameOf(7_001))
})

test('a second start ends by itself and raises the first window', async () => {
  const raised = running.app.evaluate(
    ({ app, BrowserWindow }) =>
      new Promise<boolean>((resolve) => {
        for (const window of BrowserWindow.getAllWindows()) window.focus = () => resolve(true)
        app.once('second-instance', () => setTimeout(() => resolve(false), 5_000))
      }),
  )
  const main = running.app.process()
  const second = spawn(
    main.spawnfile,
    [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, `--data-folder=${dataFolder}`],
    {
      stdio: 'ignore',
    },
  )
  const [code] = (await once(second, 'exit')) as [number | null]
  expect(code).toBe(0)
  expect(await raised).toBe(true)
  expect(running.app.windows().filter((one) => one.url().includes('/index.html'))).toHaveLength(1)
})
