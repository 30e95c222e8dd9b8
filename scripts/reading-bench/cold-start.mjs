import { startAppCommand } from './app-command.mjs'

/**
 * Milliseconds from the start of the app's process until the first field of a picture is told and until its whole line is,
 * each time afresh.
 */
export async function coldStarts(file, times, env) {
  const all = []
  for (let time = 0; time < times; time++) {
    let firstField = null
    let whole = null
    const started = performance.now()
    const since = () => Math.round(performance.now() - started)
    const { ended } = startAppCommand(['read', file], {
      env: { ...env, ICP_READER_LOG: '1' },
      onLine: () => (whole ??= since()),
      onWords: (words) => words.startsWith('reader: field ') && (firstField ??= since()),
    })
    await ended
    if (firstField !== null && whole !== null) all.push({ firstField, whole })
  }
  return all
}
