import { provesAlone } from '../../../electron/core/reading/glyph-proof'
import { ETHNIC_GROUPS } from '../../../electron/core/values/ethnic-group'
import type { FieldSight } from './field-sight'

const SETS: Readonly<Record<string, readonly string[]>> = { gender: ['男', '女'], ethnicity: ETHNIC_GROUPS }
/** How much more than for a reading: nothing else speaks for the word. */
const SURER = 0.3

/** The word of a closed set that stands there, found by its shapes alone; null when none is shown, or for other fields. */
export async function wordOfSet(field: string, sight: FieldSight): Promise<string | null> {
  const set = SETS[field]
  if (!set) return null
  for (const length of new Set(set.map((word) => word.length))) {
    const words = set.filter((word) => word.length === length)
    // Any word of that length lays the cells out; what is nearest to them names the word.
    const first = await sight.test(words[0]!)
    const word = words.find((one) =>
      first?.cells.every(({ nearest }, at) => nearest.slice(0, 3).includes([...one][at]!)),
    )
    const evidence = word === undefined ? null : await sight.test(word)
    if (word !== undefined && evidence && provesAlone(evidence, SURER)) return word
  }
  return null
}
