import { describe, expect, it } from 'vitest'
import { matchRefusal } from '../../../electron/core/refusals/match-refusal'
import { facts } from '../../helpers/facts'
import { UNSEEN, WORDINGS } from './wordings'

/** Families of the parts of a message, each once; `note` and `boilerplate` where nothing else came out. */
const familiesOf = (text: string): string => {
  const parts = matchRefusal(text, facts())
  const families = [...new Set(parts.flatMap(({ family }) => family ?? []))]
  return families.length > 0 ? families.join(' ') : parts.map(({ kind }) => kind).join(' ')
}
const missed = (wordings: typeof WORDINGS): string[] =>
  wordings.flatMap(([family, wording]) => {
    const found = familiesOf(wording)
    return found === family ? [] : [`${wording} → ${found}, not ${family}`]
  })

describe('usual wordings of refusals', () => {
  it('are many, for every family', () => {
    expect(WORDINGS.length).toBeGreaterThanOrEqual(120)
    expect(new Set(WORDINGS.map(([family]) => family)).size).toBe(16)
  })
  it('are all mapped to their family', () => {
    expect(missed(WORDINGS)).toEqual([])
  })
  it('are mapped in other words too', () => {
    expect(missed(UNSEEN)).toEqual([])
  })
})
