import { setTimeout as pause } from 'node:timers/promises'

const SCROLL_MS = 6_000
const WHEEL_PX = 400
const WHEEL_EVERY_MS = 16

/** Times between the pictures that the page draws, in ms, while `work` goes on; and its tasks over 50 ms. */
async function frames(page, work) {
  await page.evaluate(() => {
    const seen = { frames: [], tasks: [], on: true }
    window.measured = seen
    let last = null
    const next = (now) => {
      if (last !== null) seen.frames.push(now - last)
      last = now
      if (seen.on) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  await work()
  return page.evaluate(() => {
    window.measured.on = false
    const { frames, tasks } = window.measured
    return { frames, tasks }
  })
}

/** The list scrolled from its top on, beside the same page at rest: the rate that the screen gives. */
export async function scrollList(page, passphrase) {
  await page.getByTestId('passphrase').fill(passphrase)
  const unlocked = Date.now()
  await page.getByTestId('unlock').click()
  const row = page.getByTestId('draft-row').first()
  await row.waitFor()
  const toListMs = Date.now() - unlocked
  const rows = await page.getByTestId('draft-row').count()
  await row.hover()
  const rest = await frames(page, () => pause(SCROLL_MS / 2))
  const scrolled = await frames(page, async () => {
    for (const end = Date.now() + SCROLL_MS; Date.now() < end; await pause(WHEEL_EVERY_MS))
      await page.mouse.wheel(0, WHEEL_PX)
  })
  const travelled = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)),
  )
  return { toListMs, rows, rest, scrolled, travelled }
}
