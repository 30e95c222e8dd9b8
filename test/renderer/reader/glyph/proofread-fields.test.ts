import { describe, expect, it } from 'vitest'
import type { GlyphEvidence } from '../../../../electron/core/reading/glyph-evidence'
import type { FieldRead } from '../../../../electron/core/reading/read-fields'
import type { FieldSights } from '../../../../renderer/reader/glyph/field-sights'
import { proofreadFields } from '../../../../renderer/reader/glyph/proofread-fields'

const ROW = { x: 100, y: 0, width: 60, height: 30 }
const NAME: FieldRead = { value: '段然', confidence: 0.9, alternatives: ['段然', '段然'], rect: ROW }

/** A picture that shows a text; null: whatever is held against it. */
function sightsOf(printed: string | null, meanCorrelation = 0.95): FieldSights {
  const test = (text: string): Promise<GlyphEvidence> => {
    const shown = [...(printed ?? text)]
    const cells = [...text].map((character, at) => {
      const isSame = character === shown[at]
      return {
        character,
        distance: isSame ? 9 : 24,
        z: isSame ? 5 : -8,
        rival: isSame ? '口' : shown[at]!,
        nearest: [shown[at]!, '口'],
        lead: 5,
      }
    })
    return Promise.resolve({ font: 'a face', cells, meanCorrelation, inkOutside: 0 })
  }
  return {
    of: () => Promise.resolve({ test }),
    letters: () => Promise.resolve(null),
  } as unknown as FieldSights
}

const proofread = (name: FieldRead, printed: string | null = null) =>
  proofreadFields(
    { fields: {}, doubtful: { name }, places: { name: ROW }, rows: { name: [ROW] } },
    sightsOf(printed),
  )

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

describe('a name that is too long to have no dot', () => {
  it.each([
    ['阿卜杜热合曼阿布都克里木', false],
    ['额尔德木图其其格', true],
  ])('%s: stated %s where the picture fits neither', async (value, isStated) => {
    const legalRep = { ...NAME, value, alternatives: [value, value] }
    const { fields } = await proofreadFields(
      { fields: { legalRep }, doubtful: {}, places: { legalRep: ROW }, rows: { legalRep: [ROW] } },
      sightsOf(null, 0.37),
    )
    expect(fields['legalRep'] !== undefined).toBe(isStated)
  })
})

describe('what was read where a label stands', () => {
  it('is not stated, and neither is the label', async () => {
    const name = { ...NAME, value: '笠宁', alternatives: ['笠宁', '笠宁', '签宁'] }
    const { fields } = await proofreadFields(
      { fields: { name }, doubtful: {}, places: { name: ROW }, rows: { name: [ROW] } },
      sightsOf('签字'),
    )
    expect(fields).toEqual({})
  })
  it('is not stated where only its first character is sure', async () => {
    const name = { ...NAME, value: '筱宁', alternatives: ['筱宁', '签孕', '篆孙'] }
    const { fields } = await proofreadFields(
      { fields: { name }, doubtful: {}, places: { name: ROW }, rows: { name: [ROW] } },
      sightsOf('签宁'),
    )
    expect(fields).toEqual({})
  })
})

describe('a name that does not lie over its ink', () => {
  const nowhere = {
    of: () => Promise.resolve({ test: () => Promise.resolve(null) }),
    letters: () => Promise.resolve(null),
  } as unknown as FieldSights
  const stated = async (field: string, value: string): Promise<boolean> => {
    const read = { ...NAME, value, alternatives: [value, value] }
    const { fields } = await proofreadFields(
      { fields: { [field]: read }, doubtful: {}, places: { [field]: ROW }, rows: { [field]: [ROW] } },
      nowhere,
    )
    return fields[field] !== undefined
  }

  it.each([
    ['name', '段然', false],
    ['companyName', '南昌乐', false],
    ['companyName', '南昌禾启网络科技有限公司', true],
    ['owner', 'Duan Ran', true],
    ['companyName', '恒云(石家庄信息技术有限公司', false],
  ])('%s %s: stated %s', async (field, value, isStated) => {
    expect(await stated(field, value)).toBe(isStated)
  })
})

it('holds an issuer and an address against the picture, however alike their readings are', async () => {
  const value = '阜新藏古族自治县公安局'
  const issuer = { ...NAME, value, confidence: 0.98, alternatives: [value, value] }
  const { fields } = await proofreadFields(
    { fields: { issuer }, doubtful: {}, places: { issuer: ROW }, rows: { issuer: [ROW] } },
    sightsOf('阜新蒙古族自治县公安局'),
  )
  expect(fields['issuer']?.value).not.toBe(value)
})
