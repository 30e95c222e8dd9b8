import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { acknowledgedIn } from '../acknowledged'
import { checkStore, type Acknowledged } from '../check-store'
import { startChild } from '../child'
import { aFreshStore, type FreshStore } from '../fresh-store'
import { anOutcome, attempt, type Outcome } from '../outcome'
import { Random } from '../random'

/** Kills before a store is exchanged for a fresh one: its pictures would make each check slower than the last. */
const KILLS_PER_STORE = 50

interface Tally {
  saves: number
  pictures: number
  early: number
}

/** One kill; answers what is wrong, and what the store holds afterwards. */
const killOnce = async (
  { file, saved }: FreshStore,
  random: Random,
  tally: Tally,
): Promise<{ problem: string | null; saved: Acknowledged }> => {
  const child = startChild('saving', [file, saved.id])
  // One in ten is killed while it starts: opening and sweeping write too.
  const starting = random.next() < 0.1
  if (!starting) await child.line('saved ')
  await pause(starting ? random.whole(40, 300) : random.whole(5, 120))
  child.process.kill('SIGKILL')
  const { signal } = await child.ended
  const now = acknowledgedIn(child.lines, saved)
  tally.saves += now.revision - saved.revision
  tally.pictures += now.pictures.size - saved.pictures.size
  if (now.revision === saved.revision) tally.early += 1
  const { problem, revision } = checkStore(file, now)
  return {
    problem: signal === 'SIGKILL' ? problem : 'the child ended by itself',
    saved: { ...now, revision },
  }
}

const killMany = async (times: number, random: Random, outcome: Outcome, tally: Tally): Promise<void> => {
  let fresh = aFreshStore()
  for (let at = 1; at <= times; at += 1) {
    await attempt(outcome, `kill ${at}`, async () => {
      const { problem, saved } = await killOnce(fresh, random, tally)
      fresh = { ...fresh, saved }
      return problem
    })
    if (at % KILLS_PER_STORE === 0 && at < times) {
      rmSync(fresh.folder, { recursive: true })
      fresh = aFreshStore()
    }
  }
  rmSync(fresh.folder, { recursive: true })
}

/** kill -9 of the process that saves, at random moments: none of the saves it acknowledged may be missing. */
export const kill = async (times: number, random: Random): Promise<Outcome> => {
  const outcome = anOutcome()
  const tally: Tally = { saves: 0, pictures: 0, early: 0 }
  // Two stores side by side: while one process starts, the other is killed.
  const half = Math.floor(times / 2)
  await Promise.all([
    killMany(half, random, outcome, tally),
    killMany(times - half, new Random(random.whole(0, 2 ** 31)), outcome, tally),
  ])
  outcome.figures.push(
    `${times} kills, ${tally.early} of them before a save: ${tally.saves} saves and ${tally.pictures} pictures acknowledged; kills with a loss: ${outcome.failed}`,
  )
  return outcome
}
