import { describe, expect, it } from 'vitest'
import type { Rect } from '../../../../electron/core/image/raster'
import type { GlyphCell, GlyphEvidence } from '../../../../electron/core/reading/glyph-evidence'
import type { FieldRead } from '../../../../electron/core/reading/read-fields'
import type { FieldSights } from '../../../../renderer/reader/glyph/field-sights'
import { settleDates } from '../../../../renderer/reader/glyph/settle-dates'

const rowAt = (y: number): Rect => ({ x: 100, y, width: 200, height: 30 })
const READ = '2023年03月13日'
const PRINTED = '2023年03月15日'

const read = (value: string, ...others: string[]): FieldRead => ({
  value,
  confidence: 0.9,
  alternatives: [value, value, ...others],
  rect: rowAt(0),
})

/** A picture that shows `printed`, whatever is held against it; `unsure`: the z of what it shows. */
const sightsOf = (printed: string, z = 6) => {
  const test = (text: string): Promise<GlyphEvidence> => {
    const cells = [...text].map((character, at): GlyphCell => {
      const isSame = character === printed[at]
      const nearest = [printed[at]!, '8']
      return { character, distance: 12, z: isSame ? z : -5, rival: '8', nearest, lead: 5 }
    })
    return Promise.resolve({ font: 'a face', cells, meanCorrelation: 0.9, inkOutside: 0 })
  }
  return { of: () => Promise.resolve({ test }) } as unknown as FieldSights
}

async function settled(field: string, sights: FieldSights, places: Record<string, Rect> = {}) {
  const fields = new Map([[field, read(READ, PRINTED)]])
  const doubtful = new Map<string, FieldRead>()
  await settleDates({ [field]: rowAt(0), ...places }, fields, doubtful, sights)
  return { stated: fields.get(field), doubtful: doubtful.get(field) }
}

describe('a date that all readings agree on', () => {
  it('is stated as the picture shows it', async () => {
    const { stated, doubtful } = await settled('established', sightsOf(PRINTED))
    expect(stated).toMatchObject({ value: PRINTED, alternatives: [PRINTED, PRINTED, PRINTED] })
    expect(doubtful).toBeUndefined()
  })

  it('stays where the picture shows it', async () => {
    expect((await settled('established', sightsOf(READ))).stated).toEqual(read(READ, PRINTED))
  })

  it('is kept back where the picture shows another one unsurely', async () => {
    const { stated, doubtful } = await settled('established', sightsOf(PRINTED, 0))
    expect(stated).toBeUndefined()
    expect(doubtful).toMatchObject({ value: READ, alternatives: [READ] })
  })

  it.each([
    ['beside a registration on another row', { registered: rowAt(90) }, PRINTED],
    ['of a paper that has no other date', {}, PRINTED],
    ['that ends a span on its own row', { expiry: { ...rowAt(0), width: 400 } }, READ],
    ["that ends a card's span", { validFrom: rowAt(0) }, READ],
    ['that ends a span', { established: rowAt(90) }, READ],
    ['on the row of the registration', { registered: rowAt(4) }, READ],
  ])('as an expiry %s', async (_, places, value) => {
    expect((await settled('expiry', sightsOf(PRINTED), places)).stated?.value).toBe(value)
  })
})

describe('a date that all readings say unsurely', () => {
  const unsure = async (sights: FieldSights, confidence: number) => {
    const known = { ...read(READ), confidence }
    const fields = new Map([['established', known]])
    const doubtful = new Map<string, FieldRead>()
    await settleDates({ established: rowAt(0) }, fields, doubtful, sights)
    return { stated: fields.get('established')?.value, doubtful: doubtful.get('established')?.value }
  }

  it.each([
    ['stays where the picture shows it', sightsOf(READ), 0.88, READ],
    ['is kept back where it does not', sightsOf(READ, 0), 0.88, undefined],
    ['stays where it is read surely', sightsOf(READ, 0), 0.92, READ],
    ['stays where its span made it doubtful', sightsOf(READ, 0), 0.35, READ],
  ])('%s', async (_, sights, confidence, stated) => {
    expect(await unsure(sights, confidence)).toEqual({ stated, doubtful: stated ? undefined : READ })
  })
})

describe('a span whose two dates were read alike', () => {
  const UNTIL = '2043年03月13日'
  const settledSpan = async (z: number, until = rowAt(0)) => {
    const fields = new Map([
      ['validFrom', read(READ)],
      ['expiry', read(UNTIL)],
    ])
    const doubtful = new Map<string, FieldRead>()
    // A face that the shapes hardly know, whose 3 lies nearer to an 8.
    const test = (text: string): Promise<GlyphEvidence> => {
      const cells = [...text].map((character, at): GlyphCell => {
        const nearest = at === 3 ? ['8', '3'] : [character, '口']
        return { character, distance: 20, z: at === 3 ? z : 3, rival: '8', nearest, lead: 1 }
      })
      return Promise.resolve({ font: 'a face', cells, meanCorrelation: 0.62, inkOutside: 0 })
    }
    const sights = { of: () => Promise.resolve({ test }) } as unknown as FieldSights
    await settleDates({ validFrom: rowAt(0), expiry: until }, fields, doubtful, sights)
    return { stated: [...fields.keys()], doubtful: [...doubtful.keys()] }
  }

  it('is kept back where the picture shows another figure in the first', async () => {
    expect(await settledSpan(-3)).toEqual({ stated: [], doubtful: ['validFrom', 'expiry'] })
  })

  it('stays where it hardly does, and the second where it stands by itself', async () => {
    expect(await settledSpan(-1)).toEqual({ stated: ['validFrom', 'expiry'], doubtful: [] })
    expect(await settledSpan(-3, rowAt(80))).toEqual({ stated: ['expiry'], doubtful: ['validFrom'] })
  })
})

describe('a date that no readings agree on', () => {
  const doubted = async (sights: FieldSights, known: FieldRead) => {
    const fields = new Map<string, FieldRead>()
    const doubtful = new Map([['established', known]])
    await settleDates({ established: rowAt(0) }, fields, doubtful, sights)
    return { stated: fields.get('established'), doubtful: doubtful.get('established') }
  }

  it('is stated where the picture shows one of them', async () => {
    const { stated, doubtful } = await doubted(sightsOf(PRINTED), read(READ, PRINTED))
    expect(stated?.value).toBe(PRINTED)
    expect(doubtful).toBeUndefined()
  })

  it('is stated where the picture loudly shows the one chosen', async () => {
    const known = { ...read(PRINTED, READ, READ), confidence: 0.78 }
    expect((await doubted(sightsOf(PRINTED), known)).stated?.value).toBe(PRINTED)
    expect((await doubted(sightsOf(PRINTED, 2), known)).stated).toBeUndefined()
    expect((await doubted(sightsOf(PRINTED), { ...known, confidence: 0.35 })).stated).toBeUndefined()
  })

  it('is stated where the picture clearly shows one that none has', async () => {
    expect((await doubted(sightsOf(PRINTED), read(READ))).stated?.value).toBe(PRINTED)
  })

  it.each([
    ['the picture is unsure', sightsOf(PRINTED, 0), read(READ, PRINTED)],
    ['it hardly shows one that none has', sightsOf(PRINTED, 2), read(READ)],
    ['a part of it was not read', sightsOf(PRINTED), { ...read(READ, PRINTED), isTorn: true as const }],
  ])('is left as it was where %s', async (_, sights, known) => {
    expect(await doubted(sights, known)).toEqual({ stated: undefined, doubtful: known })
  })
})

describe('the date of a signature', () => {
  const signed = async (sights: FieldSights, known: FieldRead) => {
    const fields = new Map<string, FieldRead>()
    const doubtful = new Map([['date', known]])
    await settleDates({ date: rowAt(0) }, fields, doubtful, sights)
    return fields.get('date')?.value
  }

  it('is stated as the picture shows it where a reading has that day, and only there', async () => {
    expect(await signed(sightsOf(PRINTED), read(READ, PRINTED))).toBe(PRINTED)
    expect(await signed(sightsOf(PRINTED), read(READ))).toBeUndefined()
    expect(await signed(sightsOf(PRINTED, 0), read(READ, PRINTED))).toBeUndefined()
  })
})

describe('the date of a signature under a seal, in a face that fits badly', () => {
  it('is kept back where the picture rather has another figure than all readings', async () => {
    const stated = async (z: number): Promise<boolean> => {
      const sights = sightsOf('2024年09月20日')
      const test = async (text: string): Promise<GlyphEvidence> => {
        const evidence = await (await sights.of('date'))!.test(text)
        const cells = evidence!.cells.map((cell) => (cell.z < 0 ? { ...cell, z } : cell))
        return { ...evidence!, cells, meanCorrelation: 0.54 }
      }
      const fields = new Map([['date', read('2024年08月20日')]])
      const badly = { of: () => Promise.resolve({ test }) } as unknown as FieldSights
      await settleDates({ date: rowAt(0) }, fields, new Map(), badly)
      return fields.has('date')
    }
    expect(await stated(-2.7)).toBe(false)
    expect(await stated(-1)).toBe(true)
  })
})

describe('the date of a signature with one figure alone', () => {
  const LONE = '2025年12月8日'
  const signed = async (sights: FieldSights) => {
    const fields = new Map([['date', read(LONE)]])
    const doubtful = new Map<string, FieldRead>()
    await settleDates({ date: rowAt(0) }, fields, doubtful, sights)
    return { stated: fields.get('date'), doubtful: doubtful.get('date') }
  }

  it('stays where the picture shows every figure', async () => {
    expect((await signed(sightsOf(LONE))).stated?.value).toBe(LONE)
  })

  it('is kept back where it does not: the other may lie under a seal', async () => {
    const { stated, doubtful } = await signed(sightsOf(LONE, 0))
    expect(stated).toBeUndefined()
    expect(doubtful?.alternatives).toEqual([LONE])
  })
})
