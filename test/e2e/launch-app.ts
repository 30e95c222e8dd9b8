import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { _electron } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { keepAnswers } from './keep-answers'

export const root = path.resolve(import.meta.dirname, '../..')
export const fixture = (...parts: string[]): string => path.join(root, ...parts)

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own for a run of the app; gone when the tests have ended. */
export function freshDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'icp-e2e-'))
  folders.push(folder)
  return folder
}

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
}

interface LaunchWishes {
  readonly agree?: boolean
  readonly files?: readonly string[]
}

/**
 * Starts the built app on a data folder of its own and waits for its window. `agree`: whenever the app asks whether the
 * person has agreed to the keeping of their documents, the answer is yes. `files` are named
 * as a double click names them.
 */
export async function launchApp(
  dataFolder: string,
  { agree = true, files = [] }: LaunchWishes = {},
): Promise<RunningApp> {
  const app = keepAnswers(
    await _electron.launch({
      args: [root, `--data-folder=${dataFolder}`, '--force-device-scale-factor=1', ...files],
      cwd: root,
    }),
  )
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  if (agree)
    await page.addLocatorHandler(page.getByTestId('consent-yes'), (button) => button.click(), {
      noWaitAfter: true,
    })
  return { app, page }
}

/** The window's page, whichever of ours loaded first. */
export async function mainPage(app: ElectronApplication): Promise<Page> {
  for (;;) {
    const page = app.windows().find((one) => one.url().includes('/index.html'))
    if (page) return page
    await app.waitForEvent('window')
  }
}

/**
 * A true drop of files onto the page, as the system sends it: with real paths, through Chromium's own drag events.
 * `meanwhile` happens under the resting pointer, before the letting go.
 */
export async function dropFiles(
  page: Page,
  files: readonly string[],
  x = 640,
  y = 400,
  meanwhile?: () => Promise<unknown>,
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x,
      y,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    })
  // As a hand does: over the place for a while. What is let go before the page said that it takes it is not dropped.
  await send('dragEnter')
  await page.waitForTimeout(50)
  await send('dragOver')
  await page.waitForTimeout(50)
  await send('dragOver')
  await page.waitForTimeout(50)
  await meanwhile?.()
  await send('drop')
  await session.detach()
}
