import { describe, expect, it } from 'vitest'
import type { GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'
import { MODEL_CHARACTERS } from '../../../electron/core/reading/model-characters'
import { MODEL_LURES } from '../../../electron/core/reading/model-lures'
import { corrected, isMended } from '../../../electron/core/reading/corrected-text'
import { isContradicted } from '../../../electron/core/reading/contradicted-text'
import { aPicture, another, three } from './seen-text'

describe('a reading that is corrected by the picture', () => {
  it('gets a character that the recogniser lacks and the picture clearly shows', () => {
    expect(MODEL_CHARACTERS.has('昇')).toBe(false)
    expect(MODEL_LURES.has('界')).toBe(true)
    expect(corrected('李界', aPicture('李界', { 界: another('昇', 1) }), three('李界'))).toBe('李昇')
    expect(corrected('李界', aPicture('李界', { 界: another('昇', 0.3) }), three('李界'))).toBeNull()
  })
  it('gets no character that the recogniser knows and no reading has, unless it stands far before all others', () => {
    const seen = aPicture('阚祝东', { 祝: another('仍', 4) })
    expect(corrected('阚祝东', seen, ['阚祝东', '阚别东', '阚别东', '阚初东'])).toBeNull()
    expect(corrected('阚祝东', seen, ['阚祝东', '阚祝东'])).toBeNull()
    expect(corrected('阚祝东', seen, ['阚祝东'])).toBe('阚仍东')
    expect(corrected('阚祝东', seen, ['阚祝东', '阚别东', '阚仍东', '阚初东'])).toBe('阚仍东')
    const loud = aPicture('阚祝东', { 祝: another('仍', 6) })
    expect(corrected('阚祝东', loud, ['阚祝东', '阚别东', '阚别东', '阚初东'])).toBe('阚仍东')
  })
  it('gets a character that hardly anybody is called where it lies before the usual ones', () => {
    const rarer = (z: number, lead: number): GlyphEvidence =>
      aPicture('段明初', { 初: { ...another('仍', 2), rarer: { character: '礽', z, lead } } })
    const readings = ['段明初', '段明初', '段明神']
    expect(corrected('段明初', rarer(-4, 1.8), readings)).toBe('段明礽')
    expect(corrected('段明初', rarer(-4, 0.3), ['段明初'])).toBe('段明仍')
    expect(corrected('段明初', rarer(-0.8, 1.8), readings)).toBeNull()
    const strange = { ...rarer(-2, 2), cells: rarer(-2, 2).cells.map((cell) => ({ ...cell, distance: 18 })) }
    expect(corrected('段明初', strange, readings)).toBeNull()
    const firm = { 初: { ...another('仍', 0.2), rarer: { character: '礽', z: -4, lead: 4 } } }
    expect(corrected('杭州段明初商行', aPicture('杭州段明初商行', firm), readings)).toBeNull()
  })
  it('gets no other character into a place that all readings have', () => {
    const name = '兰州桥朔信息技术有限公司'
    const seen = aPicture(name, { 兰: another('三', 6.5) }, { meanCorrelation: 0.46 })
    expect(corrected(name, seen, three(name))).toBeNull()
    expect(corrected(name, seen, [...three(name), name.replace('兰', '三')])).toBe(name.replace('兰', '三'))
    const own = '青川桥朔信息技术有限公司'
    const ownSeen = aPicture(own, { 朔: another('溯', 6.5) })
    expect(corrected(own, ownSeen, three(own))).toBe(own.replace('朔', '溯'))
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
    const read = ['王小选', '王小选', '王小逊']
    expect(corrected('王小选', plain(3), read)).toBeNull()
    expect(corrected('王小选', plain(4), read)).toBe('王小逊')
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
    expect(corrected('王小明', strange(4), ['王小明', '王小明', '王水明'])).toBe('王水明')
    expect(corrected('王小明', strange(3), ['王小明', '王水明'])).toBe('王水明')
    expect(corrected('王小明', strange(0.9), ['王小明', '王川明'])).toBeNull()
    expect(isContradicted('王小明', strange(3))).toBe(false)
    expect(isContradicted('王小明', strange(6))).toBe(true)
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
  it('is not mended by a shape that lies farther than all others in clear print of a known face', () => {
    const cells = (distance: number) => aPicture('尉迟扔', { 扔: { z: 1.8, distance } })
    expect(isMended('尉迟初', '尉迟扔', cells(9))).toBe(true)
    expect(isMended('尉迟初', '尉迟扔', cells(14))).toBe(false)
  })
  it('keeps a character that was read alike, unless the picture is louder', () => {
    expect(MODEL_LURES.has('小') || MODEL_LURES.has('水')).toBe(false)
    const picture = (by: number): GlyphEvidence => aPicture('王小明', { 小: another('水', by) })
    const read = ['王小明', '王小明', '王水明']
    expect(corrected('王小明', picture(0.9), read)).toBeNull()
    expect(corrected('王小明', picture(1.5), read)).toBe('王水明')
  })
  it('is not rewritten where the layout does not fit', () => {
    const loud = { 界: another('昇', 3) }
    expect(corrected('李界', aPicture('李界', loud, { meanCorrelation: 0.5 }), three('李界'))).toBeNull()
  })
  it('is mended in more than a third only where the picture proves the whole of it', () => {
    const both = { 界: another('昇', 3), 李: another('季', 3) }
    expect(corrected('李界', aPicture('李界', both), ['李界', '李界', '季界'])).toBe('季昇')
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
})
