import { setTimeout as pause } from 'node:timers/promises'

const PASSPHRASE = 'a window that is measured'
const READ_WITHIN_MS = 300_000
/** Between two keys of a quick typist. */
const KEY_EVERY_MS = 90
/** Keys between two looks whether all is read. */
const LOOK_EVERY = 15
const TYPED = '杭州样例科技有限公司 2026 '

const byId = (page, id) => page.getByTestId(id)

/** Notes every task of the page over 50 ms, and how long each key took to the next picture of the screen. */
const watch = (page) =>
  page.evaluate(() => {
    const seen = { tasks: [], keys: [] }
    window.measured = seen
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) seen.tasks.push({ duration, startTime })
    }).observe({ type: 'longtask' })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') seen.keys.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 })
  })

async function drop(page, files) {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'])
    await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data })
  await session.detach()
}

/** A new draft into which the pictures are dropped, and typing in it until all are read. */
export async function typeWhileReading(page, files) {
  await byId(page, 'passphrase').fill(PASSPHRASE)
  await byId(page, 'passphrase-again').fill(PASSPHRASE)
  await byId(page, 'create-store').click()
  await byId(page, 'new-draft').first().click()
  await byId(page, 'section-materials').click()
  await drop(page, files)
  await byId(page, 'consent-yes').click()
  await byId(page, 'section-principal').click()
  const field = byId(page, 'field-principal.name')
  await field.click()
  await watch(page)
  const began = Date.now()
  let keys = 0
  for (let at = 0; at % LOOK_EVERY !== LOOK_EVERY - 1 || !(await allRead(page)); at += 1) {
    if (Date.now() - began > READ_WITHIN_MS) throw new Error('the pictures were not read in time')
    // The field is emptied now and then: a name has an end.
    if (at % 60 === 59) await field.fill('')
    else await page.keyboard.type(TYPED[at % TYPED.length])
    keys += 1
    await pause(KEY_EVERY_MS)
  }
  const measured = await page.evaluate(() => window.measured)
  return { ...measured, typed: keys, seconds: (Date.now() - began) / 1000 }
}

/** Asks as the page itself does; there is one draft. */
const allRead = (page) =>
  page.evaluate(async () => {
    const asked = { query: '', place: 'active', status: null, offset: 0, limit: 1 }
    const list = await window.bridge.request('draft.list', asked)
    const { id } = list.value.drafts[0]
    const answer = await window.bridge.request('draft.open', { id })
    return answer.ok && answer.value.materials.every(({ state }) => state === 'read' || state === 'refused')
  })
