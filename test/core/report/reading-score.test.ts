import { describe, expect, it } from 'vitest'
import { PACK_NAMES } from '../../../electron/core/report/pack-names'
import { readingScore } from '../../../electron/core/report/reading-score'
import { factPacks } from '../../helpers/facts'

describe('words of the report', () => {
  it.each([
    [0.97, '高 0.97'],
    [0.9, '高 0.90'],
    [0.8999, '中 0.90'],
    [0.7, '中 0.70'],
    [0.2, '低 0.20'],
    [null, '—'],
  ])('says of a reading of %s how sure it is', (confidence, words) => {
    expect(readingScore(confidence)).toBe(words)
  })

  it('calls the rule packs as they call themselves', () => {
    const packs = factPacks() as { id: string; title: string }[]
    expect(PACK_NAMES).toEqual(Object.fromEntries(packs.map(({ id, title }) => [id, title])))
  })
})
