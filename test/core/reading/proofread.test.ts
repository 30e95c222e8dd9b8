import { describe, expect, it } from 'vitest'
import { isScored, type GlyphCell, type GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'
import { MODEL_CHARACTERS } from '../../../electron/core/reading/model-characters'
import { MODEL_LURES } from '../../../electron/core/reading/model-lures'
import {
  corrected,
  isContradicted,
  isDoubleShown,
  isFamiliarWordShown,
  isMended,
  isShown,
  isUnsettled,
  mayBeLured,
  mayBeRarer,
  withLostBracket,
  withLostDouble,
} from '../../../electron/core/reading/proofread'

const three = (text: string): string[] => [text, text, text]

/** A picture that shows the text, but for the cells given. */
function aPicture(
  text: string,
  cells: Record<string, Partial<GlyphCell>> = {},
  change: Partial<GlyphEvidence> = {},
): GlyphEvidence {
  const all = [...text].filter(isScored).map((character) => ({
    character,
    distance: 9,
    z: 4,
    rival: '口',
    nearest: [character, '口'],
    lead: 4,
    ...cells[character],
  }))
  return { font: 'test', cells: all, meanCorrelation: 0.95, inkOutside: 0, ...change }
}
const another = (character: string, by: number): Partial<GlyphCell> => ({
  z: -by,
  rival: character,
  nearest: [character, '口'],
  lead: by,
})

describe('a reading held against the picture', () => {
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
  it('gets a character that the recogniser lacks and the picture clearly shows', () => {
    expect(MODEL_CHARACTERS.has('昇')).toBe(false)
    expect(MODEL_LURES.has('界')).toBe(true)
    expect(corrected('李界', aPicture('李界', { 界: another('昇', 1) }), three('李界'))).toBe('李昇')
    expect(corrected('李界', aPicture('李界', { 界: another('昇', 0.3) }), three('李界'))).toBeNull()
  })
  it('of sounds may have lost one of two characters alike', () => {
    expect(withLostDouble('吐尔逊·买提')).toContain('吐尔逊·买买提')
    expect(withLostDouble('张三')).toEqual([])
    const doubled = aPicture('吐尔逊·买买提', {}, { meanCorrelation: 0.82 })
    const read = aPicture('吐尔逊·买提', {}, { meanCorrelation: 0.5 })
    expect(isDoubleShown(read, doubled)).toBe(true)
    expect(isDoubleShown({ ...read, meanCorrelation: 0.7 }, doubled)).toBe(false)
    expect(isDoubleShown(null, null)).toBe(false)
  })
  it('gets no character that the recogniser knows and many readings, each another, do not have', () => {
    const seen = aPicture('阚祝东', { 祝: another('仍', 4) })
    expect(corrected('阚祝东', seen, ['阚祝东', '阚别东', '阚别东', '阚初东'])).toBeNull()
    expect(corrected('阚祝东', seen, ['阚祝东', '阚别东', '阚别东', '阚祝东'])).toBe('阚仍东')
    expect(corrected('阚祝东', seen, ['阚祝东', '阚别东', '阚仍东', '阚初东'])).toBe('阚仍东')
    const loud = aPicture('阚祝东', { 祝: another('仍', 6) })
    expect(corrected('阚祝东', loud, ['阚祝东', '阚别东', '阚别东', '阚初东'])).toBe('阚仍东')
  })
  it('gets a sound’s character into a name of sounds in a face that fits badly', () => {
    const name = '热依汗·吐尔选'
    const badly = (shown: string, by: number): GlyphEvidence => {
      const picture = aPicture(name, { 选: another(shown, by) }, { meanCorrelation: 0.55 })
      return { ...picture, cells: picture.cells.map((cell) => ({ ...cell, distance: 16 })) }
    }
    expect(corrected(name, badly('逊', 4), three(name))).toBe('热依汗·吐尔逊')
    expect(corrected(name, badly('逊', 2), three(name))).toBeNull()
    expect(corrected(name, badly('送', 4), three(name))).toBeNull()
    const known = '阿依夏木古丽·吐尔连'
    const shown = aPicture(known, { 连: another('逊', 3) }, { meanCorrelation: 0.55 })
    expect(corrected(known, shown, three(known))).toBe('阿依夏木古丽·吐尔逊')
    const plain = (by: number): GlyphEvidence =>
      aPicture('王小选', { 选: another('逊', by) }, { meanCorrelation: 0.55 })
    expect(corrected('王小选', plain(3), three('王小选'))).toBeNull()
    expect(corrected('王小选', plain(4), three('王小选'))).toBe('王小逊')
  })
  it('gets every character anew where the picture loudly shows all to be others, though it lies badly then', () => {
    const all = { 降: another('薛', 6), 悖: another('慈', 6), 右: another('若', 6) }
    const lies = (meanCorrelation: number): GlyphEvidence => aPicture('降悖右', all, { meanCorrelation })
    expect(corrected('降悖右', lies(0.41), three('降悖右'))).toBe('薛慈若')
    expect(corrected('降悖右', lies(0.3), three('降悖右'))).toBeNull()
    const shown = aPicture('薛慈若', {}, { meanCorrelation: 0.52 })
    expect(isMended('降悖右', '薛慈若', shown, lies(0.41))).toBe(true)
    expect(isMended('降悖右', '薛慈若', { ...shown, meanCorrelation: 0.4 }, lies(0.41))).toBe(false)
  })
  it('gets no character that hardly anybody knows into a name with dots', () => {
    const shown = another('𨟠', 2)
    for (const name of ['帕提古丽·阿布都克里木', '帕提古丽「阿布都克里木'])
      expect(corrected(name, aPicture(name, { 都: shown }), three(name))).toBeNull()
    expect(corrected('李都', aPicture('李都', { 都: shown }), three('李都'))).toBe('李𨟠')
  })
  it('keeps what was read alike in a face that the shapes do not know', () => {
    const strange = (by: number): GlyphEvidence => {
      const picture = aPicture('王小明', { 小: another('水', by) })
      return { ...picture, cells: picture.cells.map((cell) => ({ ...cell, distance: 18 })) }
    }
    expect(corrected('王小明', strange(2.5), three('王小明'))).toBeNull()
    expect(corrected('王小明', strange(4), three('王小明'))).toBe('王水明')
    expect(corrected('王小明', strange(3), ['王小明', '王川明'])).toBe('王水明')
    expect(corrected('王小明', strange(0.9), ['王小明', '王川明'])).toBeNull()
    expect(isContradicted('王小明', strange(3))).toBe(false)
    expect(isContradicted('王小明', strange(6))).toBe(true)
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
  it('is mended in a strange face only by what the picture alone speaks for', () => {
    const far = (z: number): GlyphEvidence => {
      const picture = aPicture('钭恂', { 恂: { z } })
      return { ...picture, cells: picture.cells.map((cell) => ({ ...cell, distance: 18 })) }
    }
    expect(isMended('钭恼', '钭恂', far(1.2))).toBe(false)
    expect(isMended('钭恼', '钭恂', far(1.6))).toBe(true)
    expect(isMended('钭恼', '钭恂', aPicture('钭恂', { 恂: { z: 0.5 } }))).toBe(true)
    expect(isMended('钭恼', '钭恂', null)).toBe(false)
  })
  it('has its lost bracket in every place where it may have stood', () => {
    expect(withLostBracket('谷川(拉萨网络科技')).toEqual([
      '谷川(拉萨)网络科技',
      '谷川(拉萨网)络科技',
      '谷川(拉萨网络)科技',
      '谷川(拉萨网络科)技',
    ])
    for (const whole of ['谷川(拉萨)网络', '谷川网络', '谷川(拉萨', '谷(川(拉萨网络'])
      expect(withLostBracket(whole)).toEqual([])
  })
  it('keeps a character that was read alike, unless the picture is louder', () => {
    expect(MODEL_LURES.has('小') || MODEL_LURES.has('水')).toBe(false)
    const picture = (by: number): GlyphEvidence => aPicture('王小明', { 小: another('水', by) })
    expect(corrected('王小明', picture(0.9), three('王小明'))).toBeNull()
    expect(corrected('王小明', picture(1.5), three('王小明'))).toBe('王水明')
  })
  it('is not rewritten where the layout does not fit', () => {
    const loud = { 界: another('昇', 3) }
    expect(corrected('李界', aPicture('李界', loud, { meanCorrelation: 0.5 }), three('李界'))).toBeNull()
  })
  it('is mended in more than a third only where the picture proves the whole of it', () => {
    const both = { 界: another('昇', 3), 李: another('季', 3) }
    expect(corrected('李界', aPicture('李界', both), three('李界'))).toBe('季昇')
    expect(isMended('李界', '季昇', aPicture('季昇'))).toBe(true)
    expect(isMended('李界', '季昇', aPicture('季昇', { 昇: { z: 1.2 } }))).toBe(false)
    expect(isMended('李界', '季昇', aPicture('季昇', {}, { meanCorrelation: 0.8 }))).toBe(false)
    expect(isMended('李界', '李昇', aPicture('李昇', { 昇: { z: 1.2 } }, { meanCorrelation: 0.8 }))).toBe(
      true,
    )
    expect(isMended('李界', '季昇', null)).toBe(false)
  })
  it('is mended in more than a third in a face that fits badly where each was loudly another', () => {
    const badly = { meanCorrelation: 0.5 }
    const loud = aPicture('李界', { 界: another('昇', 5), 李: another('季', 5) }, badly)
    const soft = aPicture('李界', { 界: another('昇', 5), 李: another('季', 2) }, badly)
    expect(isMended('李界', '季昇', aPicture('季昇', {}, badly), loud)).toBe(true)
    expect(isMended('李界', '季昇', aPicture('季昇', {}, badly), soft)).toBe(false)
    expect(isMended('李界', '季昇', aPicture('季昇', { 昇: { z: 1.5 } }, badly), loud)).toBe(false)
  })
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
})
