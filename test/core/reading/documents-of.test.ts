import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../electron/core/reading/reading'
import { documentsOf } from '../../../electron/core/reading/documents-of'

const reading: Reading = {
  file: 'card.jpg',
  page: 1,
  kind: 'id-portrait',
  kindConfidence: 0.9,
  fields: {},
  quality: { warnings: ['blur'], rotation: 0, textPx: 20 },
  verdicts: { name: 'match' },
  ms: 5,
}

describe('documentsOf', () => {
  it('gives a page with one document as it is', () => {
    expect(documentsOf(reading)).toEqual([reading])
  })

  it('gives each further document a reading of its own, the picture’s faults said once', () => {
    const other = {
      kind: 'id-emblem',
      kindConfidence: 0.8,
      fields: {},
      quality: { warnings: ['blur', 'glare'], rotation: 0, textPx: 20 },
      outline: null,
      verdicts: { expiry: 'unsure' },
    } satisfies NonNullable<Reading['others']>[number]
    const [main, beside] = documentsOf({ ...reading, others: [other] })
    expect(main).toEqual(reading)
    expect(beside).toMatchObject({
      file: 'card.jpg',
      kind: 'id-emblem',
      verdicts: { expiry: 'unsure' },
      quality: { warnings: ['glare'] },
    })
  })
})
