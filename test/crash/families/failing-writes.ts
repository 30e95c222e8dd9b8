import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acknowledgedIn } from '../acknowledged'
import { checkStore } from '../check-store'
import { startChild, told } from '../child'
import { aFreshStore, type FreshStore } from '../fresh-store'
import { anOutcome, attempt, notRun, type Outcome } from '../outcome'
import { noStrace, tampered } from '../strace'
import { strays } from '../strays'

/** A call to the system, the error it is made to give, and the code that must reach the caller. */
const FAULTS = [
  { call: 'pwrite64', error: 'ENOSPC', code: 'disk-full' },
  { call: 'pwrite64', error: 'EIO', code: 'cannot-write' },
  { call: 'fsync,fdatasync', error: 'EIO', code: 'cannot-write' },
] as const
type Fault = (typeof FAULTS)[number]

/** Each N up to here in a long run; a short one takes fewer, the first ones all. */
const LAST_N = 200

const chosen = (times: number): number[] =>
  Array.from({ length: Math.min(times, LAST_N) }, (_, at) =>
    times >= LAST_N ? at + 1 : at < times / 2 ? at + 1 : Math.round(((at + 1) / times) * LAST_N),
  )

const failOnce = async (
  whole: FreshStore,
  { call, error, code }: Fault,
  n: number,
  tally: { fired: number; unnoticed: number },
): Promise<string | null> => {
  const folder = mkdtempSync(join(tmpdir(), 'icp-crash-'))
  try {
    cpSync(whole.folder, folder, { recursive: true })
    const file = join(folder, 'store.db')
    const under = tampered(call, `error=${error}`, n, [file, `${file}-wal`])
    const child = startChild('faulted', [file, whole.saved.id], { under })
    const { code: exit, signal } = await child.ended
    if (exit !== 0) return `the process ended with ${exit ?? signal}`
    const failures = told(child.lines, 'failed')
    const wrong = failures.find(([found]) => found !== code)
    if (wrong) return `failed with ${wrong.join(' ')}`
    if (failures.length > 0) tally.fired += 1
    // A write of upkeep that failed is no failure of a save.
    else tally.unnoticed += 1
    if (!child.lines.includes('again')) return 'saving does not work again'
    const { problem } = checkStore(file, acknowledgedIn(child.lines, whole.saved))
    return problem ?? strays(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The N-th write, or the N-th sync, of the store's files fails: an error with the right code, and nothing lost. */
export const failingWrites = async (times: number): Promise<Outcome> => {
  const reason = noStrace()
  if (reason !== null) return notRun(reason, times * FAULTS.length)
  const outcome = anOutcome()
  const whole = aFreshStore()
  const lane = async (
    cases: readonly (readonly [Fault, number])[],
    tally: { fired: number; unnoticed: number },
  ) => {
    for (const [fault, n] of cases)
      await attempt(outcome, `${fault.call} ${n} ${fault.error}`, () => failOnce(whole, fault, n, tally))
  }
  for (const fault of FAULTS) {
    const tally = { fired: 0, unnoticed: 0 }
    const cases = chosen(times).map((n) => [fault, n] as const)
    await Promise.all([
      lane(
        cases.filter((_, at) => at % 2 === 0),
        tally,
      ),
      lane(
        cases.filter((_, at) => at % 2 === 1),
        tally,
      ),
    ])
    outcome.figures.push(
      `${fault.call} fails with ${fault.error}: ${cases.length} places, ${tally.fired} reached a call of the store as ${fault.code}, ${tally.unnoticed} hit upkeep`,
    )
  }
  rmSync(whole.folder, { recursive: true })
  return outcome
}
