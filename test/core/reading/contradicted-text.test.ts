import { describe, expect, it } from 'vitest'
import type { GlyphCell, GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'
import { MODEL_CHARACTERS } from '../../../electron/core/reading/model-characters'
import {
  isContradicted,
  isUnsettled,
  mayBeRarer,
  mayBeLured,
} from '../../../electron/core/reading/contradicted-text'
import { aPicture, another, three } from './seen-text'

describe('a reading that the picture speaks against', () => {
  it('is not contradicted in a familiar word that readings agree on', () => {
    const name = '云岚文化有限公司'
    const picture = (z: number): GlyphEvidence => aPicture(name, { 文: another('丈', z) })
    expect(isContradicted(name, picture(3), three(name))).toBe(false)
    expect(isContradicted(name, picture(3), [name])).toBe(true)
    expect(isContradicted(name, picture(7), three(name))).toBe(true)
    expect(isContradicted(name, aPicture(name, { 岚: another('岗', 3) }), three(name))).toBe(true)
    const dotted = '买买提·艾力'
    expect(isContradicted(dotted, aPicture(dotted, { 艾: another('支', 3) }), three(dotted))).toBe(true)
  })
  it('is contradicted in a face that fits badly by what is glaring, of few of its characters', () => {
    const badly = (cells: Record<string, Partial<GlyphCell>>): GlyphEvidence =>
      aPicture('王小明', cells, { meanCorrelation: 0.5 })
    expect(isContradicted('王小明', badly({ 明: another('朋', 5) }))).toBe(true)
    expect(isContradicted('王小明', badly({ 明: another('朋', 4) }))).toBe(false)
    expect(isContradicted('王小明', badly({ 明: another('朋', 5), 小: another('水', 5) }))).toBe(false)
    // Two shapes that are alike share the lead; what lies far from all tells nothing.
    const twins = { ...another('朋', 8), lead: 0.4, distance: 23 }
    expect(isContradicted('王小明', badly({ 明: twins }))).toBe(true)
    expect(isContradicted('王小明', badly({ 明: { ...twins, distance: 33 } }))).toBe(false)
  })
  it('is contradicted in a strange face by what lies near its ink and is not it, in a person’s name', () => {
    const strange = (name: string, distance: number, z = -4.3): GlyphEvidence => {
      const seen = aPicture(name, { 阈: { z, lead: 0.3, rival: '阁' } }, { meanCorrelation: 0.7 })
      return { ...seen, cells: seen.cells.map((cell) => ({ ...cell, distance })) }
    }
    expect(isContradicted('阈小梅', strange('阈小梅', 20), three('阈小梅'))).toBe(true)
    expect(isContradicted('阈小梅', strange('阈小梅', 24), three('阈小梅'))).toBe(false)
    expect(isContradicted('阈小梅', strange('阈小梅', 20, -3.5), three('阈小梅'))).toBe(false)
    const firm = '阈川科技有限公司'
    expect(isContradicted(firm, strange(firm, 20), three(firm))).toBe(false)
  })
  it('is contradicted by a cell that is another’s, in a layout that fits', () => {
    expect(isContradicted('王小明', aPicture('王小明', { 明: another('朋', 0.5) }))).toBe(true)
    expect(isContradicted('王小明', aPicture('王小明'))).toBe(false)
    expect(
      isContradicted('王小明', aPicture('王小明', { 明: another('朋', 0.5) }, { meanCorrelation: 0.5 })),
    ).toBe(false)
    expect(isContradicted('王小明', null)).toBe(false)
  })
  it('is unsettled where every reading has another one, and the picture rather yet another', () => {
    const readings = ['云朔蟹筑有限公司', '云朔基筑有限公司', '云朔蛭筑有限公司']
    const picture = (z: number) => aPicture(readings[0]!, { 蟹: { z } })
    expect(isUnsettled(readings[0]!, picture(-1.2), readings)).toBe(true)
    expect(isUnsettled(readings[0]!, picture(-0.8), readings)).toBe(false)
    expect(isUnsettled(readings[0]!, picture(-1.2), [...readings, readings[0]!])).toBe(false)
    expect(isUnsettled(readings[0]!, picture(-1.2), readings.slice(0, 2))).toBe(false)
    expect(isUnsettled(readings[0]!, null, readings)).toBe(false)
  })
  it('may be lured where the picture does not show the character itself', () => {
    expect(mayBeLured('李界', aPicture('李界', { 界: { z: 0.1 } }), ['李界'])).toBe(true)
    expect(mayBeLured('李界', aPicture('李界'), ['李界'])).toBe(false)
    // All readings have it, and what the picture hardly prefers is one that they would give.
    const beside = (rival: string) => aPicture('李界', { 界: { z: -0.2, rival, nearest: [rival, '界'] } })
    expect(mayBeLured('李界', beside('果'), three('李界'))).toBe(false)
    expect(mayBeLured('李界', beside('昇'), three('李界'))).toBe(true)
    expect(mayBeLured('李界', beside('果'), ['李界', '李界', '李果'])).toBe(true)
    expect(mayBeLured('李界', null, [])).toBe(false)
  })
})

describe('a name whose picture rather shows a character that the recogniser lacks', () => {
  const seen = (by: number, other: string, change: Partial<GlyphEvidence> = {}) =>
    aPicture('石莲豪', { 莲: another(other, by) }, { meanCorrelation: 0.5, ...change })

  it.each([
    ['is not what was read', seen(1.5, '莛'), true],
    ['is where that is hardly nearer', seen(0.6, '莛'), false],
    ['is where the recogniser would have known it', seen(1.5, '连'), false],
    ['is where the picture fits nothing', seen(1.5, '莛', { meanCorrelation: 0.3 }), false],
    ['is without a look', null, false],
  ])('%s', (_, picture, rarer) => {
    expect(MODEL_CHARACTERS.has('莛')).toBe(false)
    expect(mayBeRarer('石莲豪', picture)).toBe(rarer)
  })
  it('may be a character that hardly anybody is called', () => {
    const beside = (z: number, lead: number): GlyphEvidence =>
      aPicture('高祈勇', { 祈: { rarer: { character: '礽', z, lead } } })
    expect(mayBeRarer('高祈勇', beside(-1.5, 1.5))).toBe(true)
    expect(mayBeRarer('高祈勇', beside(-1.5, 0.5))).toBe(false)
    expect(mayBeRarer('高祈勇', beside(-0.5, 1.5))).toBe(false)
  })
})
