import { startAppCommand } from './app-command.mjs'

/** Milliseconds from the start of the app's process to the first line about a picture, each time afresh. */
export async function coldStarts(file, times, env) {
  const all = []
  for (let time = 0; time < times; time++) {
    let first = null
    const started = performance.now()
    const { ended } = startAppCommand(['read', file], { env, onLine: () => (first ??= performance.now()) })
    await ended
    if (first !== null) all.push(first - started)
  }
  return all
}
