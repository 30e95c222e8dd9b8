import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { acknowledgedIn } from '../acknowledged'
import { checkStore } from '../check-store'
import { startChild, told, type Child } from '../child'
import { aCutDisk, type CutDisk } from '../cut-disk'
import { anOutcome, attempt, fail, notRun, pass, type Outcome } from '../outcome'
import { aFreshStore } from '../fresh-store'
import { Random } from '../random'

/** Cuts before a disk is exchanged for a fresh one. */
const CUTS_PER_DISK = 60
const CONTROL_CUTS = 6

/** Milliseconds for which it will still rest, by its last line. */
const restLeft = (child: Child): number => {
  const [word, ms, since] = (child.lines.at(-1) ?? '').split(' ')
  return word === 'resting' ? Math.max(0, Number(since) + Number(ms) - Date.now()) : 0
}

/** Half of the cuts come while it rests after its last save, the others while it saves. */
const waitForMoment = async (child: Child, random: Random, resting: boolean): Promise<void> => {
  while (resting && restLeft(child) === 0 && child.process.exitCode === null) await pause(2)
  if (resting) await pause(random.next() * restLeft(child))
  else await pause(restLeft(child) + random.whole(0, 40))
}

const end = async (child: Child): Promise<void> => {
  child.process.kill('SIGKILL')
  await child.ended
}

const cutStore = async (
  disk: CutDisk,
  times: number,
  random: Random,
  outcome: Outcome,
): Promise<{ saves: number; cutsAtRest: number }> => {
  const { file, saved } = aFreshStore(disk.folder)
  const child = startChild('saving', [file, saved.id, String(random.whole(0, 2 ** 31))])
  await child.line('saved ')
  let cutsAtRest = 0
  for (let at = 1; at <= times; at += 1)
    await attempt(outcome, `cut ${at}`, async () => {
      const resting = at % 2 === 0
      await waitForMoment(child, random, resting)
      // It goes on saving while the copy is made ready; less than this must not be there.
      const now = { ...acknowledgedIn(child.lines, saved), atMost: Infinity }
      if (restLeft(child) > 0) cutsAtRest += 1
      return disk.cut((folder) => checkStore(join(folder, 'store.db'), now)).problem
    })
  const { revision } = acknowledgedIn(child.lines, saved)
  await end(child)
  return { saves: revision, cutsAtRest }
}

/** @returns how many of the cuts lost a save that was acknowledged */
const cutControl = async (disk: CutDisk, times: number, random: Random): Promise<number> => {
  const child = startChild('plainSaving', [join(disk.folder, 'plain.txt'), String(random.whole(0, 2 ** 31))])
  await child.line('saved ')
  let lost = 0
  for (let at = 1; at <= times; at += 1) {
    await waitForMoment(child, random, at % 2 === 0)
    const acknowledged = Number(told(child.lines, 'saved').at(-1)?.[0] ?? 0)
    const found = disk.cut((folder) => {
      const file = join(folder, 'plain.txt')
      return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    })
    if (found < acknowledged) lost += 1
  }
  await end(child)
  return lost
}

interface Tally {
  saves: number
  atRest: number
}

const cutMany = async (
  times: number,
  random: Random,
  outcome: Outcome,
  tally: Tally,
): Promise<string | null> => {
  for (let done = 0; done < times; done += CUTS_PER_DISK) {
    const disk = aCutDisk()
    if (typeof disk === 'string') return disk
    try {
      const { saves, cutsAtRest } = await cutStore(
        disk,
        Math.min(CUTS_PER_DISK, times - done),
        random,
        outcome,
      )
      tally.saves += saves
      tally.atRest += cutsAtRest
    } finally {
      disk.close()
    }
  }
  return null
}

const control = async (random: Random, outcome: Outcome): Promise<string> => {
  const disk = aCutDisk()
  if (typeof disk === 'string') return disk
  try {
    const lost = await cutControl(disk, CONTROL_CUTS, random)
    if (lost === 0) fail(outcome, 'the control lost nothing, so these cuts prove nothing')
    else pass(outcome)
    return `control without sync: ${lost} of ${CONTROL_CUTS} cuts lost a save`
  } finally {
    disk.close()
  }
}

/** The power is cut at random moments of autosave and after it; the control without sync must lose a save. */
export const powerCut = async (times: number, random: Random): Promise<Outcome> => {
  const outcome = anOutcome()
  const tally: Tally = { saves: 0, atRest: 0 }
  const half = Math.floor(times / 2)
  // Two disks side by side: each rests half of the time.
  const reasons = await Promise.all([
    cutMany(half, random, outcome, tally),
    cutMany(times - half, new Random(random.whole(0, 2 ** 31)), outcome, tally),
  ])
  const reason = reasons.find((one) => one !== null)
  if (reason) return notRun(reason, times)
  outcome.figures.push(
    `${times} cuts, ${tally.atRest} of them while it rested after its last save: ${tally.saves} saves acknowledged; cuts with a loss: ${outcome.failed}`,
    await control(random, outcome),
  )
  return outcome
}
