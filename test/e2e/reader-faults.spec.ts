import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { dropFiles, fixture, freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/**
 * Faults put into the hidden reader page from outside: after each of them the picture gets a reason within its deadline,
 * and the next picture is read.
 */

const PICTURES = ['id-emblem.jpg', 'id-portrait.jpg'] as const
const sample = (name: string): string => fixture('resources', 'samples', name)

let running: RunningApp
test.beforeEach(async () => {
  running = await launchApp(freshDataFolder())
  const { page } = running
  await page.getByTestId('passphrase').fill('sample passphrase')
  await page.getByTestId('passphrase-again').fill('sample passphrase')
  await page.getByTestId('create-store').click()
  await page.getByTestId('new-draft').first().click()
  await page.getByTestId('section-materials').click()
})
test.afterEach(() => running?.app.close())

/** The reader page that runs now; a replaced one is gone from the list. */
async function readerPage(): Promise<Page> {
  let found: Page | undefined
  await expect
    .poll(() => (found = running.app.windows().find((one) => one.url().includes('/reader/'))), {
      timeout: 60_000,
    })
    .toBeTruthy()
  return found!
}

const card = (name: string) => running.page.getByTestId('material-card').filter({ hasText: name })

/** Serves the reader its recognition data. */
async function serveData(fault: 'missing' | 'damaged' | 'whole'): Promise<void> {
  await running.app.evaluate(
    async ({ session, net }, { fault, folder, built }) => {
      const { protocol } = session.fromPartition('reader')
      protocol.unhandle('app')
      const types: Record<string, string> = {
        html: 'text/html',
        js: 'text/javascript',
        mjs: 'text/javascript',
      }
      protocol.handle('app', async (request) => {
        const { pathname } = new URL(request.url)
        const data = pathname.startsWith('/tessdata/')
        const trained = pathname.endsWith('chi_sim.traineddata')
        if (trained && fault === 'missing') return new Response(null, { status: 404 })
        const answer = await net.fetch(
          `file://${data ? folder : built}${data ? pathname.slice(9) : pathname}`,
        )
        const bytes = new Uint8Array(await answer.arrayBuffer())
        if (trained && fault === 'damaged') for (let at = 0; at < 200; at++) bytes[at] = bytes[at]! ^ 0xff
        const type = types[pathname.split('.').at(-1)!] ?? 'application/octet-stream'
        return new Response(bytes, { headers: { 'content-type': type } })
      })
    },
    { fault, folder: fixture('resources', 'tessdata'), built: fixture('out', 'renderer') },
  )
}

/** Ends the reader page as a crash would; the next one starts by itself. */
const crashReader = (): Promise<void> =>
  running.app.evaluate(({ webContents }) => {
    for (const one of webContents.getAllWebContents())
      if (one.getURL().includes('/reader/')) one.forcefullyCrashRenderer()
  })

for (const fault of ['missing', 'damaged'] as const)
  test(`recognition data ${fault}: said so; whole again, the picture is read`, async () => {
    test.setTimeout(240_000)
    await readerPage()
    await serveData(fault)
    await crashReader()
    await dropFiles(running.page, [sample(PICTURES[0])])
    await expect(running.page.getByText('识别数据缺失或损坏').first()).toBeVisible({ timeout: 60_000 })
    await serveData('whole')
    await dropFiles(running.page, [sample(PICTURES[1])])
    await expect(card('人像面')).toHaveCount(1, { timeout: 120_000 })
  })

test('a page that runs out of memory costs one picture at most; the next is read', async () => {
  test.setTimeout(240_000)
  const reader = await readerPage()
  // What a decoder does that swells without end.
  await reader
    .evaluate(() => {
      const kept: unknown[] = []
      setTimeout(() => {
        for (;;) kept.push(new Array(1 << 20).fill(kept.length + 0.5))
      }, 300)
    })
    .catch(() => undefined)
  await dropFiles(running.page, [sample(PICTURES[0]), sample(PICTURES[1])])
  await expect(card('人像面')).toHaveCount(1, { timeout: 200_000 })
})

test('a recogniser that never answers is given up; the next picture is read', async () => {
  test.setTimeout(240_000)
  const reader = await readerPage()
  await reader.waitForFunction(() => document.readyState === 'complete')
  await reader.waitForTimeout(5000)
  await reader.evaluate(() => {
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, ...words: unknown[]): void {
      const asked = words[0] as { action?: string } | null
      if (asked?.action !== 'recognize') Reflect.apply(post, this, words)
    }
    setTimeout(() => (Worker.prototype.postMessage = post), 12_000)
  })
  await dropFiles(running.page, [sample(PICTURES[0])])
  await expect(running.page.getByText(/读得太久/).first()).toBeVisible({ timeout: 60_000 })
  await running.page.waitForTimeout(3000)
  await dropFiles(running.page, [sample(PICTURES[1])])
  await expect(card('人像面')).toHaveCount(1, { timeout: 120_000 })
})
