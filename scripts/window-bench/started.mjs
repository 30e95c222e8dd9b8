import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { electronBinary } from '../setup/electron-runtime.mjs'

const LISTENING = /DevTools listening on (ws:\S+)/
const STARTS_WITHIN_MS = 60_000
const CONNECTS_WITHIN_MS = 5_000

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

const isWindow = (url) => /\/(index|empty)\.html/.test(url)

async function until(what, look) {
  for (const end = Date.now() + STARTS_WITHIN_MS; ;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(what)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The window's page, among whatever else the program keeps open. Asked for only once it is there. */
async function connected(address) {
  const list = `http://${new URL(address).host}/json/list`
  await until('the program opened no window', async () => {
    // Chromium's debugging port, on this machine.
    // eslint-disable-next-line no-restricted-syntax
    const targets = await fetch(list).then(
      (answer) => answer.json(),
      () => [],
    )
    return targets.some(({ url }) => isWindow(url))
  })
  // A connection made while pages come and go may never be answered; the next one is.
  const browser = await until('the program does not answer', () =>
    chromium.connectOverCDP(address, { timeout: CONNECTS_WITHIN_MS }).catch(() => null),
  )
  const page = await until('the program shows no window', () =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((one) => isWindow(one.url())),
  )
  return { browser, page }
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
