import { expect, test } from '@playwright/test'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** Promise 3 in short: a script that runs in the page by some mistake can do no more than the person with the mouse. */

let running: RunningApp

test.beforeAll(async () => {
  running = await launchApp(freshDataFolder())
})
test.afterAll(() => running.app.close())

test('the page has no Node, no require and one bridge of two functions', async () => {
  const seen = await running.page.evaluate(() => ({
    process: typeof (globalThis as { process?: unknown }).process,
    require: typeof (globalThis as { require?: unknown }).require,
    bridge: Object.keys((globalThis as unknown as { bridge: object }).bridge).toSorted(),
  }))
  expect(seen).toEqual({ process: 'undefined', require: 'undefined', bridge: ['onEvent', 'request'] })
})

test('no address outside the program is reached', async () => {
  const results = await running.page.evaluate(async () => {
    const tries = [
      'https://example.invalid/',
      'http://127.0.0.1:9/',
      'file:///etc/hostname',
      'app://other/index.html',
    ]
    return Promise.all(
      tries.map((address) =>
        // eslint-disable-next-line no-restricted-syntax -- the test tries what the page must not do
        fetch(address).then(
          ({ status }) => `${address} answered ${status}`,
          () => 'refused',
        ),
      ),
    )
  })
  expect(results).toEqual(['refused', 'refused', 'refused', 'refused'])
})

test('files of the program that are not the page’s are not served', async () => {
  const statuses = await running.page.evaluate(async () => {
    const tries = [
      '/../main/index.js',
      '/%2e%2e/main/index.js',
      '/reader/reader.html',
      '/tessdata/files.json',
      '/nothing',
    ]
    // eslint-disable-next-line no-restricted-syntax -- as above
    return Promise.all(tries.map((address) => fetch(address).then(({ status }) => status)))
  })
  expect(statuses).toEqual([404, 404, 404, 404, 404])
})

test('navigation, new windows and frames are refused', async () => {
  const { page, app } = running
  const before = page.url()
  await page.evaluate(() => {
    window.open('https://example.invalid/')
    location.href = 'https://example.invalid/'
    const frame = document.createElement('iframe')
    frame.src = 'https://example.invalid/'
    document.body.append(frame)
  })
  await page.waitForTimeout(500)
  expect(page.url()).toBe(before)
  expect(app.windows().filter((one) => one.url().includes('example'))).toEqual([])
  await page.evaluate(() => document.querySelector('iframe')?.remove())
})

test('scripts from strings and strange places do not run', async () => {
  const ran = await running.page.evaluate(async () => {
    const marks: string[] = []
    ;(globalThis as unknown as { mark: (text: string) => void }).mark = (text) => marks.push(text)
    for (const make of [
      (script: HTMLScriptElement) => (script.textContent = 'mark("inline")'),
      (script: HTMLScriptElement) => (script.src = 'data:text/javascript,mark("data")'),
    ]) {
      const script = document.createElement('script')
      make(script)
      document.body.append(script)
    }
    const image = document.createElement('img')
    image.setAttribute('onerror', 'mark("handler")')
    image.src = '/nothing.png'
    document.body.append(image)
    await new Promise((resolve) => setTimeout(resolve, 400))
    return marks
  })
  expect(ran).toEqual([])
})

test('permissions are refused', async () => {
  const states = await running.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
    ] as PermissionName[]
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('bad requests are answered with a code, and nothing else', async () => {
  const answers = await running.page.evaluate(async () => {
    type Ask = (route: unknown, input: unknown) => Promise<{ ok: boolean; failure?: { code: string } }>
    const ask = (globalThis as unknown as { bridge: { request: Ask } }).bridge.request
    const tries: [unknown, unknown][] = [
      ['draft.steal', {}],
      ['__proto__', {}],
      ['draft.open', { id: '../../etc/passwd', extra: 1 }],
      ['draft.list', { query: 'x'.repeat(1000), place: 'active', status: null, offset: 0, limit: 10 }],
      ['draft.open', { id: 'guessed-id' }],
      ['material.picture', { draftId: 'a', materialId: 'b', page: 1, crop: null }],
    ]
    return Promise.all(tries.map(async ([route, input]) => (await ask(route, input)).failure?.code))
  })
  expect(answers).toEqual([
    'bad-request',
    'bad-request',
    'bad-request',
    'bad-request',
    'store-locked',
    'store-locked',
  ])
})
