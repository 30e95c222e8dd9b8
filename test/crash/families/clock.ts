import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from '../child'
import { aFolder } from '../fresh-store'
import { anOutcome, attempt, type Outcome } from '../outcome'
import type { Random } from '../random'

/** Either side of the date line, with summer time and without, and where a day is half an hour off. */
const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe']

/** The clock leaps by up to ten years either way between saves and starts, in several zones. */
export const clock = async (times: number, random: Random): Promise<Outcome> => {
  const outcome = anOutcome()
  for (const zone of ZONES)
    await attempt(outcome, zone, async () => {
      const folder = aFolder()
      const child = startChild(
        'leaping',
        [join(folder, 'store.db'), String(times), String(random.whole(0, 2 ** 31))],
        {
          env: { TZ: zone },
        },
      )
      await child.ended
      rmSync(folder, { recursive: true })
      const [answer = 'leapt without an answer'] = child.lines.slice(-1)
      return answer === 'leapt well' ? null : answer
    })
  outcome.figures.push(
    `${ZONES.length} zones, ${times} leaps of up to ten years in each: order, contents and trash as they were`,
  )
  return outcome
}
