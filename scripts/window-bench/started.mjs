import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { electronBinary } from '../setup/electron-runtime.mjs'

const LISTENING = /DevTools listening on (ws:\S+)/
const STARTS_WITHIN_MS = 60_000

/**
 * Starts an Electron program as a double click does, nothing in its way, and looks at its window through Chromium's own
 * debugging port.
 */
export async function started(args, env) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const spawnedAt = Date.now()
  const child = spawn(electronBinary(), [...sandbox, '--remote-debugging-port=0', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the program did not start')), STARTS_WITHIN_MS)
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${told.slice(-500)}`)))
    child.stderr.on('data', (chunk) => {
      told += chunk
      const found = LISTENING.exec(told)
      if (!found) return
      clearTimeout(timer)
      resolve(found[1])
    })
  })
  const page = await connected(address)
  return {
    page: page.page,
    spawnedAt,
    async end() {
      await page.browser.close().catch(() => undefined)
      child.kill()
      await (child.exitCode === null ? once(child, 'exit') : undefined)
    },
  }
}

/** The window's page, among whatever else the program keeps open. */
async function connected(address) {
  const browser = await chromium.connectOverCDP(address)
  const isWindow = (page) => /\/(index|empty)\.html/.test(page.url())
  for (const end = Date.now() + STARTS_WITHIN_MS; ;) {
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find(isWindow)
    if (page) return { browser, page }
    if (Date.now() > end) throw new Error('the program opened no window')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Milliseconds since 1970 at which the page could be used and had been painted. */
export const usableAt = async (page) => {
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('usable').length > 0 &&
      performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  return page.evaluate(
    () =>
      performance.timeOrigin +
      Math.max(
        ...['usable', 'first-contentful-paint'].map(
          (name) => performance.getEntriesByName(name)[0].startTime,
        ),
      ),
  )
}
