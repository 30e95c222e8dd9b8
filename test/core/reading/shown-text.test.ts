import { describe, expect, it } from 'vitest'
import type { GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'
import { isShown, isFamiliarWordShown } from '../../../electron/core/reading/shown-text'
import { isContradicted } from '../../../electron/core/reading/contradicted-text'
import { aPicture, three } from './seen-text'

describe('a reading that the picture shows', () => {
  it('is shown when every character is', () => {
    expect(isShown('王小明', aPicture('王小明'), three('王小明'))).toBe(true)
    expect(isShown('王小明', aPicture('王小明', { 明: { z: 0.5 } }), three('王小明'))).toBe(true)
    expect(isShown('王小明', aPicture('王小明', { 明: { z: 0.5 } }), ['王小明', '王小朋', '王小'])).toBe(
      false,
    )
    const hardly = aPicture('王小明', { 明: { z: -0.4, rival: '朋' } })
    expect(isShown('王小明', hardly, three('王小明'))).toBe(true)
    expect(isShown('王小明', hardly, [...three('王小明'), '王小朋'])).toBe(false)
    expect(isShown('王小明', aPicture('王小明', {}, { inkOutside: 0.1 }), three('王小明'))).toBe(false)
    expect(isShown('王小明', null, three('王小明'))).toBe(false)
  })
  it('of sounds is not shown where the picture prefers another of them, though two readings agree', () => {
    const name = '阿依夏木·吐尔连'
    const readings = [name, name, '阿依夏木·吐尔运', '阿依夏木·吐尔运']
    expect(isShown(name, aPicture(name, { 连: { z: -2, rival: '逊' } }), readings)).toBe(false)
    expect(isShown(name, aPicture(name, { 连: { z: -1, rival: '逊' } }), readings)).toBe(true)
  })
  it('is not shown where readings contest a character beside one that none can give', () => {
    const picture = (z: number, distance = 18): GlyphEvidence => {
      const shown = aPicture('易炯佳', { 炯: { z, rival: '烔', nearest: ['炯', '烔'] } })
      return { ...shown, cells: shown.cells.map((cell) => ({ ...cell, distance })) }
    }
    const contested = ['易炯佳', '易炯佳', '易烟佳', '易烧佳', '易烟佳']
    expect(isShown('易炯佳', picture(1.5), contested)).toBe(false)
    expect(isShown('易炯佳', picture(3), contested)).toBe(true)
    expect(isShown('易炯佳', picture(1.5), three('易炯佳'))).toBe(true)
    expect(isShown('易炯佳', picture(1.5, 9), contested)).toBe(true)
    expect(isShown('易炯佳', { ...picture(1.5, 9), meanCorrelation: 0.65 }, contested)).toBe(false)
  })
  it('is shown where the contested character is of a familiar word', () => {
    const name = '上海星川智慧城市有限公司'
    const seen = aPicture(
      name,
      { 慧: { z: 1.4, rival: '戆', nearest: ['慧', '悲', '戆'] } },
      { meanCorrelation: 0.5 },
    )
    const picture = { ...seen, cells: seen.cells.map((cell) => ({ ...cell, distance: 19 })) }
    const other = name.replace('慧', '惧')
    expect(isShown(name, picture, [other, other, name, name])).toBe(true)
    // The same of its own name.
    const own = '上海慧川科技有限公司'
    const ownSeen = aPicture(
      own,
      { 慧: { z: 1.4, rival: '戆', nearest: ['慧', '悲', '戆'] } },
      { meanCorrelation: 0.5 },
    )
    const ownPicture = { ...ownSeen, cells: ownSeen.cells.map((cell) => ({ ...cell, distance: 19 })) }
    const ownOther = own.replace('慧', '惧')
    expect(isShown(own, ownPicture, [ownOther, ownOther, own, own])).toBe(false)
  })
  it('is not shown where one that none can give is as near, however often it was read', () => {
    const picture = (lead: number): GlyphEvidence => {
      const shown = aPicture('杜清劫', { 劫: { z: lead - 0.4, lead, rival: '劼', nearest: ['劫', '劼'] } })
      return { ...shown, cells: shown.cells.map((cell) => ({ ...cell, distance: 19 })) }
    }
    expect(isShown('杜清劫', picture(0.2), three('杜清劫'))).toBe(false)
    expect(isShown('杜清劫', picture(1.6), three('杜清劫'))).toBe(true)
    const behind = picture(0.2)
    const second = behind.cells.map((cell) =>
      cell.character === '劫' ? { ...cell, rival: '幼', nearest: ['幼', '劫', '劼'] } : cell,
    )
    expect(isShown('杜清劫', { ...behind, cells: second }, three('杜清劫'))).toBe(false)
  })
  it('is not shown where a character that hardly anybody is called lies nearer', () => {
    const beside = (z: number): GlyphEvidence =>
      aPicture('高祈勇', { 祈: { rarer: { character: '礽', z, lead: 1 } } })
    expect(isShown('高祈勇', beside(-0.5), three('高祈勇'))).toBe(true)
    expect(isShown('高祈勇', beside(-1), three('高祈勇'))).toBe(false)
  })
  it('is not what stands there where clear print has one shape that is far from it', () => {
    const picture = aPicture('张思啐', { 啐: { distance: 14.8, z: 1.4 } })
    expect(isShown('张思啐', picture, three('张思啐'))).toBe(false)
    expect(isContradicted('张思啐', picture)).toBe(true)
    const poor = aPicture('张思啐', {
      张: { distance: 12 },
      思: { distance: 13 },
      啐: { distance: 14.8, z: 1.4 },
    })
    expect(isShown('张思啐', poor, three('张思啐'))).toBe(true)
  })
})

describe('a familiar word of which one character was read as another', () => {
  const read = '西安澄沐餐饮管理有限节司'
  const name = '西安澄沐餐饮管理有限公司'
  const seen = (was: number, now: number) => ({
    read: aPicture(read, { 节: { z: was } }),
    mended: aPicture(name, { 公: { z: now } }),
  })
  it.each([
    ['is shown by the picture', -10, 2.9, true],
    ['is shown under a seal', -7, -0.5, true],
    ['is not where the picture has nothing of it', -10, -1.5, false],
    ['is not where what was read stands there as well', 1, 3, false],
  ])('%s', (_, was, now, shown) => {
    expect(isFamiliarWordShown(read, name, seen(was, now), three(read))).toBe(shown)
  })
  it('is nothing without a look, or where more is in doubt', () => {
    expect(isFamiliarWordShown(read, name, { read: null, mended: aPicture(name) }, three(read))).toBe(false)
    const doubtful = { read: seen(-10, 3).read, mended: aPicture(name, { 澄: { z: -3 } }) }
    expect(isFamiliarWordShown(read, name, doubtful, three(read))).toBe(false)
  })
})
