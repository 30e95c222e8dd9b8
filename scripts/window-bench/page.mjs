const at = (values, share) => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}
const median = (values) => at(values, 0.5)
const ms = (value) => `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`
const verdict = (holds) => (holds ? 'holds' : '**missed**')
const rate = (frames) => (1000 * frames.length) / frames.reduce((sum, one) => sum + one, 0)

const START_RATIO = 1.6
const LONG_TASK_MS = 50
/** Of the rate at rest: one picture in fifty may come late for reasons of the machine. */
const FULL_RATE = 0.98

const row = (...cells) => `| ${cells.join(' | ')} |`

/** The measured part of docs/benchmarks/window.md. */
export function windowPage({ machine, starts, typing, list, size }) {
  const ratios = starts.own.map((own, time) => own / starts.empty[time])
  const ratio = median(starts.own) / median(starts.empty)
  const long = typing.tasks.map(({ duration }) => duration).filter((duration) => duration > LONG_TASK_MS)
  const share = rate(list.scrolled.frames) / rate(list.rest.frames)
  return [
    `${new Date().toISOString().slice(0, 10)} · ${machine}`,
    '',
    row('target', 'measured', ''),
    row('---', '--:', '--:'),
    row(
      `start to usable: at most ${START_RATIO} × an empty window`,
      `${ratio.toFixed(2)} × (medians of ${size.starts} in turn: ${ms(median(starts.own))}, ${ms(median(starts.empty))})`,
      verdict(ratio <= START_RATIO),
    ),
    row(
      `no task over ${LONG_TASK_MS} ms in the page while ${size.pictures} pictures are read`,
      `${long.length}${long.length > 0 ? `, the longest ${ms(Math.max(...long))}` : ''} in ${typing.seconds.toFixed(0)} s of typing`,
      verdict(long.length === 0),
    ),
    row(
      `a list of ${size.rows.toLocaleString('en')} drafts scrolls at full rate`,
      `${rate(list.scrolled.frames).toFixed(1)} of ${rate(list.rest.frames).toFixed(1)} pictures a second`,
      verdict(share >= FULL_RATE),
    ),
    '',
    row('', 'n', 'median', '95 %', 'most'),
    row('---', '--:', '--:', '--:', '--:'),
    ...[
      ['start of this program', starts.own],
      ['start of an empty window', starts.empty],
      ['key to the next picture of the screen, while reading', typing.keys],
      ['between two pictures of the list, scrolled', list.scrolled.frames],
      ['between two pictures of the list, at rest', list.rest.frames],
    ].map(([what, values]) =>
      row(what, values.length, ms(median(values)), ms(at(values, 0.95)), ms(at(values, 1))),
    ),
    '',
    `Ratio of each start to the empty one beside it: ${ratios.map((one) => one.toFixed(2)).join(', ')}. ${typing.typed} keys ` +
      `typed while reading; of them ${typing.keys.length} took longer than 16 ms to the screen. From the passphrase to ` +
      `the list ${ms(list.toListMs)}; ${list.rows} of its rows are in the page at once; scrolled ` +
      `${Math.round(list.travelled).toLocaleString('en')} px with ${list.scrolled.tasks.length} tasks over ${LONG_TASK_MS} ms.`,
  ].join('\n')
}
