import { describe, expect, it } from 'vitest'
import type { GlyphCell, GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'
import {
  isBelied,
  isDateShown,
  isSpokenAgainst,
  mayLackFigure,
  otherDate,
} from '../../../electron/core/reading/proofread-date'

const DATE = '2023年03月13日'

/** A picture that shows `printed` where `read` was read. */
function evidenceOf(read: string, printed: string, change: Partial<GlyphEvidence> = {}): GlyphEvidence {
  const shown = [...printed]
  const cells = [...read].map((character, at): GlyphCell => {
    const isSame = character === shown[at]
    return {
      character,
      distance: isSame ? 12 : 24,
      z: isSame ? 6 : -5,
      rival: isSame ? '8' : shown[at]!,
      nearest: [shown[at]!, '8'],
      lead: 5,
    }
  })
  return { font: 'a face', cells, meanCorrelation: 0.86, inkOutside: 0, ...change }
}

describe('a date held against the shapes of its figures', () => {
  it('is no other where the picture shows it', () => {
    expect(otherDate(DATE, evidenceOf(DATE, DATE))).toBeNull()
    expect(isDateShown(DATE, evidenceOf(DATE, DATE))).toBe(true)
  })

  it('is the one whose figures stand there', () => {
    const printed = '2023年03月15日'
    expect(otherDate(DATE, evidenceOf(DATE, printed))).toBe(printed)
    expect(isDateShown(DATE, evidenceOf(DATE, printed))).toBe(false)
  })

  it('is not the one of which a figure is the stem of a 4', () => {
    const [four, one] = ['2024年03月11日', '2021年03月11日']
    expect(otherDate(four, evidenceOf(four, one))).toBeNull()
    expect(isSpokenAgainst(evidenceOf(four, one))).toBe(false)
    expect(otherDate(one, evidenceOf(one, four))).toBe(four)
    expect(isSpokenAgainst(evidenceOf(one, four))).toBe(true)
  })

  it.each([
    ['a face that the shapes hardly know', evidenceOf(DATE, '2023年03月15日', { meanCorrelation: 0.6 })],
    ['ink that no figure covers', evidenceOf(DATE, '2023年03月15日', { inkOutside: 0.3 })],
    ['no figure', evidenceOf(DATE, '2023年03月1A日')],
    ['a picture that says nothing', null],
  ])('is not told to be another by %s', (_, evidence) => {
    expect(otherDate(DATE, evidence)).toBeNull()
  })

  it('is spoken against in a face that the shapes hardly know, too, by another figure alone', () => {
    const poor = { meanCorrelation: 0.6 }
    expect(isSpokenAgainst(evidenceOf(DATE, '2023年03月15日', poor))).toBe(true)
    expect(isSpokenAgainst(evidenceOf(DATE, '2023年03月1A日', poor))).toBe(false)
    expect(isSpokenAgainst(evidenceOf(DATE, DATE, poor))).toBe(false)
    expect(isSpokenAgainst(evidenceOf(DATE, '2023年03月15日', { inkOutside: 0.3 }))).toBe(false)
    expect(isSpokenAgainst(null)).toBe(false)
  })

  it('is told by a letter that prints as a figure does', () => {
    const read = '2088年05月07日'
    const one = (second: string, z: number): GlyphEvidence => {
      const shown = evidenceOf(read, read)
      return {
        ...shown,
        cells: shown.cells.map((cell, at) =>
          at === 2 ? { ...cell, z, nearest: ['I', second], lead: 0.8 } : cell,
        ),
      }
    }
    expect(otherDate(read, one('l', -8))).toBe('2018年05月07日')
    expect(otherDate(read, one('l', -1))).toBeNull()
    expect(otherDate(read, one('丨', -8))).toBeNull()
  })

  it('may lack a figure where one stands alone and the picture does not show it so', () => {
    const alone = '2025年12月8日'
    const astray = evidenceOf(alone, alone, { meanCorrelation: 0.43 })
    expect(mayLackFigure(alone, evidenceOf(alone, alone))).toBe(false)
    expect(mayLackFigure(alone, astray)).toBe(true)
    expect(mayLackFigure(alone, null)).toBe(true)
    expect(mayLackFigure(DATE, evidenceOf(DATE, DATE, { meanCorrelation: 0.43 }))).toBe(false)
  })

  it('is belied by a figure that a clear picture shows to be none', () => {
    expect(isBelied(evidenceOf(DATE, '2023年03月11日'))).toBe(true)
    expect(isBelied(evidenceOf(DATE, DATE))).toBe(false)
    expect(isBelied(evidenceOf(DATE, '2023年03月11日', { meanCorrelation: 0.6 }))).toBe(false)
    expect(isBelied(null)).toBe(false)
  })

  it('is not shown where there is no such day', () => {
    const none = '2023年03月35日'
    expect(isDateShown(none, evidenceOf(none, none))).toBe(false)
  })

  it('is not shown by a picture that is unsure of one figure', () => {
    const unsure = evidenceOf(DATE, DATE)
    const cells = unsure.cells.map((cell, at) => (at === 9 ? { ...cell, z: 0.2 } : cell))
    expect(isDateShown(DATE, { ...unsure, cells })).toBe(false)
  })
})
