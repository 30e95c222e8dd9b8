import { describe, expect, it } from 'vitest'
import { isScored, type GlyphCell, type GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'
import { provesDifference } from '../../../electron/core/reading/proven-difference'

const PRINTED = '河南省郑州市金水区望江路720号'
/** A picture of the text; `weak`: characters whose shapes say nothing. */
const picture = (text: string, weak = '', change: Partial<GlyphEvidence> = {}): GlyphEvidence => ({
  font: 'test',
  cells: [...text].filter(isScored).map((character): GlyphCell => ({
    character,
    distance: 9,
    z: weak.includes(character) ? 0 : 3,
    rival: '口',
    nearest: [character, '口'],
    lead: 3,
  })),
  meanCorrelation: 0.9,
  inkOutside: 0,
  ...change,
})
const proves = (typed: string, readings = [PRINTED, PRINTED], evidence = picture(PRINTED)): boolean =>
  provesDifference([...typed], readings, evidence, 0.4)

describe('provesDifference', () => {
  it.each([
    ['another character', '河南省郑州市全水区望江路720号'],
    ['a character more', '河南省郑州市金水大区望江路720号'],
    ['a character less', '河南省郑州市金水望江路720号'],
    ['two that changed places', '河南省郑州市水金区望江路720号'],
    ['another figure', '河南省郑州市金水区望江路780号'],
  ])('sees %s', (_, typed) => {
    expect(proves(typed)).toBe(true)
  })

  it('needs no proof of all the rest', () => {
    expect(proves('河南省郑州市全水区望江路720号', undefined, picture(PRINTED, '郑望江'))).toBe(true)
  })

  it.each([
    ['the same text', PRINTED],
    ['what may be cut off at the ends', '省郑州市金水区望江路720号院'],
    ['a thin figure more, which may hide between two', '河南省郑州市金水区望江路7210号'],
    ['a character that the model lacks: its look-alike was read', '河南省郑州市鍂水区望江路720号'],
  ])('says nothing of %s', (_, typed) => {
    expect(proves(typed)).toBe(false)
  })

  it('says nothing where the shape there says nothing', () => {
    expect(proves('河南省郑州市全水区望江路720号', undefined, picture(PRINTED, '金'))).toBe(false)
    expect(proves('河南省郑州市金水大区望江路720号', undefined, picture(PRINTED, '区'))).toBe(false)
  })

  it('says nothing where one reading has what was typed, or only one has what was read', () => {
    const typed = '河南省郑州市全水区望江路720号'
    expect(proves(typed, [PRINTED, PRINTED, typed])).toBe(false)
    expect(proves(typed, [PRINTED])).toBe(false)
  })

  it('says nothing where ink is left over', () => {
    expect(
      proves('河南省郑州市金水大区望江路720号', undefined, picture(PRINTED, '', { inkOutside: 0.2 })),
    ).toBe(false)
  })
})
