import { describe, expect, it } from 'vitest'
import type { GlyphEvidence } from '../../../../electron/core/reading/glyph-evidence'
import type { FieldRead } from '../../../../electron/core/reading/read-fields'
import type { FieldSights } from '../../../../renderer/reader/glyph/field-sights'
import { proofreadFields } from '../../../../renderer/reader/glyph/proofread-fields'

const ROW = { x: 100, y: 0, width: 60, height: 30 }
const NAME: FieldRead = { value: '段然', confidence: 0.9, alternatives: ['段然', '段然'], rect: ROW }

/** A picture that shows whatever is held against it. */
const test = (text: string): Promise<GlyphEvidence> =>
  Promise.resolve({
    font: 'a face',
    cells: [...text].map((character) => ({
      character,
      distance: 9,
      z: 5,
      rival: '口',
      nearest: [character, '口'],
      lead: 5,
    })),
    meanCorrelation: 0.95,
    inkOutside: 0,
  })
const sights = {
  of: () => Promise.resolve({ test }),
  letters: () => Promise.resolve(null),
} as unknown as FieldSights

const proofread = (name: FieldRead) =>
  proofreadFields({ fields: {}, doubtful: { name }, places: { name: ROW }, rows: { name: [ROW] } }, sights)

describe('a doubtful name that the picture shows', () => {
  it('is stated', async () => {
    const { fields, doubtful } = await proofread(NAME)
    expect(fields['name']?.value).toBe('段然')
    expect(doubtful).toEqual({})
  })

  it('is not stated where a part of it was not read', async () => {
    const torn = { ...NAME, isTorn: true } as const
    const { fields, doubtful } = await proofread(torn)
    expect(fields).toEqual({})
    expect(doubtful).toEqual({ name: torn })
  })
})
