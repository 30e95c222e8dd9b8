import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { connectToRead, rawKey } from '../../../electron/services/storage/connection'
import { openStore } from '../../../electron/services/storage/open-store'
import { SCHEMA_STEPS } from '../../../electron/services/storage/schema'
import { startChild } from '../child'
import { anOutcome, attempt, fail, notRun, type Outcome } from '../outcome'
import { heldBy, releasedStores, type ReleasedStore } from '../released-stores'
import { noStrace, tampered } from '../strace'

const versionOf = (file: string, key: Uint8Array): number => {
  const db = connectToRead(file, rawKey(key))
  try {
    return Number(db.pragma('user_version', { simple: true }))
  } finally {
    db.close()
  }
}

const heldAfter = (file: string, { key, truth }: ReleasedStore): unknown => {
  const store = openStore({ file, key, now: Date.now })
  try {
    store.sweep()
    if (store.checkWhole() !== 0) throw new Error('not whole')
    return heldBy(store, truth)
  } finally {
    store.close()
  }
}

interface Killed {
  readonly problem: string | null
  /** False when the migration ended before the N-th write. */
  readonly killed: boolean
  readonly version: number
}

/** The migration is killed at its N-th write; afterwards the file is of the old or the new format, and whole. */
const killAt = async (released: ReleasedStore, n: number, wanted: unknown): Promise<Killed> => {
  const folder = mkdtempSync(join(tmpdir(), 'icp-crash-'))
  try {
    const file = join(folder, 'store.db')
    copyFileSync(released.file, file)
    const copy = `${file}.before-v${SCHEMA_STEPS.length}`
    const under = tampered('pwrite64,fsync,fdatasync,ftruncate', 'signal=KILL', n, [
      file,
      `${file}-wal`,
      copy,
      `${copy}-journal`,
    ])
    const child = startChild('opening', [file, released.truth.key], { under })
    await child.ended
    const version = versionOf(file, released.key)
    const between = version !== released.version && version !== SCHEMA_STEPS.length
    return {
      killed: !child.lines.includes('open'),
      version,
      problem: between
        ? `format ${version}`
        : isDeepStrictEqual(heldAfter(file, released), wanted)
          ? null
          : 'other content',
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const STEPS_TRIED = 2_000

/** Each released format is migrated and killed at its writes; with fewer times, at every so many of them. */
export const migrations = async (times: number): Promise<Outcome> => {
  const old = releasedStores().filter(({ version }) => version < SCHEMA_STEPS.length)
  const reason = noStrace()
  if (reason !== null) return notRun(reason, times)
  const outcome = anOutcome()
  for (const released of old) {
    const wanted = heldAfter(...fresh(released))
    const counts = { old: 0, new: 0 }
    const stride = Math.max(1, Math.round((60 * old.length) / times))
    let ended = false
    for (let n = 1; n < STEPS_TRIED && !ended; n += stride)
      await attempt(outcome, `format ${released.version}, write ${n}`, async () => {
        const { problem, killed, version } = await killAt(released, n, wanted)
        if (killed) counts[version === released.version ? 'old' : 'new'] += 1
        else ended = true
        return problem
      })
    if (counts.old === 0)
      fail(outcome, `format ${released.version}: no kill came before the migration was done`)
    outcome.figures.push(
      `format ${released.version} to ${SCHEMA_STEPS.length}: killed at ${counts.old + counts.new} of its writes and syncs (each ${stride}.): ${counts.old} times the old format, ${counts.new} times the new one, never between`,
    )
  }
  return outcome
}

/** A copy of the released store, so that the fixture itself is never opened. */
const fresh = (released: ReleasedStore): [string, ReleasedStore] => {
  const file = join(mkdtempSync(join(tmpdir(), 'icp-crash-')), 'store.db')
  copyFileSync(released.file, file)
  return [file, released]
}
