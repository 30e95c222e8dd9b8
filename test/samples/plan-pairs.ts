import { inventPair, type PairForm } from './certificates/pair'
import { castFor } from './invent/cast'
import { drawer, type Level, type Order, type Planned } from './plan'
import { randomFrom } from './random'

const LEVEL_SHARES: Readonly<Record<Level, number>> = { clean: 1, scan: 3, photo: 4, hard: 2 }
const FORM_SHARES: Readonly<Record<PairForm, number>> = { sides: 3, cards: 2, 'licence-and-card': 2 }

/** Pictures with two papers each. Exports and scans hold both sides of a card; the others lie on desks as well. */
export function planPairs({ seed, count, levels }: Order): Planned[] {
  const random = randomFrom(`${seed}/pairs`)
  const pickLevel = drawer(levels, LEVEL_SHARES, random.part('levels'))
  const pickForm = drawer(['sides', 'cards', 'licence-and-card'], FORM_SHARES, random.part('forms'))
  return Array.from({ length: count }, (_, at) => {
    const level = pickLevel()
    const pair = level === 'photo' || level === 'hard' ? pickForm() : 'sides'
    const own = `${seed}/pair/${at}`
    const [{ kind }] = inventPair(pair, randomFrom(own).part('certificate'), castFor(own))
    const number = String(at + 1).padStart(3, '0')
    return { file: `${number}-pair-${kind}-${level}.jpg`, seed: own, kind, level, pair }
  })
}
