import { rmSync } from 'node:fs'
import { startChild, told } from '../child'
import { aFolder } from '../fresh-store'
import { anOutcome, fail, pass, type Outcome } from '../outcome'
import type { Random } from '../random'

interface Tally {
  start: number
  read: number
  harmless: number
  /** Damages after which every draft, some drafts, or none could be rescued. */
  all: number
  some: number
  none: number
}

const judge = (words: readonly string[], outcome: Outcome, tally: Tally): void => {
  const [, answer = '', when = '', rescued = ''] = words
  if (answer === 'wrong' || answer === '') return fail(outcome, words.join(' '))
  pass(outcome)
  if (answer === 'harmless') tally.harmless += 1
  else {
    tally[when === 'start' ? 'start' : 'read'] += 1
    const [saved, of] = rescued.split('/')
    if (rescued === 'nothing') tally.none += 1
    else if (saved === of) tally.all += 1
    else tally.some += 1
  }
}

/** Bits, pages and ends of the file and its journal are spoilt: noticed and typed, never a crash, never other content. */
export const damage = async (times: number, random: Random): Promise<Outcome> => {
  const outcome = anOutcome()
  const tally: Tally = { start: 0, read: 0, harmless: 0, all: 0, some: 0, none: 0 }
  const lane = async (count: number): Promise<void> => {
    const folder = aFolder()
    const child = startChild('damaged', [folder, String(count), String(random.whole(0, 2 ** 31))])
    const { code, signal } = await child.ended
    const answers = told(child.lines, 'damage')
    for (const words of answers) judge(words, outcome, tally)
    if (!child.lines.includes('done'))
      fail(outcome, `the process ended with ${code ?? signal} after ${answers.length} damages`)
    rmSync(folder, { recursive: true })
  }
  const half = Math.floor(times / 2)
  await Promise.all([lane(half), lane(times - half)])
  outcome.figures.push(
    `${times} damages: ${tally.start} noticed at the start, ${tally.read} when read, ${tally.harmless} changed nothing that is read; 0 crashes wanted`,
    `rescued from what was noticed: ${tally.all} times every draft that is still named, ${tally.some} times a part, ${tally.none} times nothing (only a backup helps)`,
  )
  return outcome
}
