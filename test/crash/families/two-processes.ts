import { rmSync } from 'node:fs'
import { checkStore } from '../check-store'
import { startChild, told } from '../child'
import { aFreshStore } from '../fresh-store'
import { anOutcome, attempt, type Outcome } from '../outcome'

/** Two processes save one draft, each over what the other saved: every save is there, none twice, none refused as busy. */
export const twoProcesses = async (times: number): Promise<Outcome> => {
  const outcome = anOutcome()
  const { folder, file, saved } = aFreshStore()
  const half = String(Math.floor(times / 2))
  await attempt(outcome, `${times} saves`, async () => {
    const children = [1, 2].map(() => startChild('alternating', [file, saved.id, half]))
    const ends = await Promise.all(children.map(({ ended }) => ended))
    if (ends.some(({ code }) => code !== 0)) return 'one of them was refused'
    const revisions = children.flatMap(({ lines }) =>
      told(lines, 'saved').map(([revision]) => Number(revision)),
    )
    const stale = children.flatMap(({ lines }) => told(lines, 'stale').map(([count]) => Number(count)))
    const last = saved.revision + revisions.length
    outcome.figures.push(
      `${revisions.length} saves by two processes, ${stale.reduce((sum, one) => sum + one, 0)} times one saw that the other had been faster; saves lost: ${last - Math.max(...revisions)}`,
    )
    if (new Set(revisions).size !== revisions.length) return 'one revision was acknowledged twice'
    return checkStore(file, { ...saved, revision: last, atMost: last }).problem
  })
  rmSync(folder, { recursive: true })
  return outcome
}
