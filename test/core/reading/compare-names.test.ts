import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../electron/core/reading/compare-names'
import type { GlyphCell, GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'
import { leavesInk } from '../../../electron/core/reading/glyph-proof'
import { MODEL_CHARACTERS } from '../../../electron/core/reading/model-characters'
import { aPicture } from './seen-text'

const four = (text: string): string[] => [text, text, text, text]

const verdict = (
  readings: string[],
  typed: string,
  glyphs: GlyphEvidence | null,
  confidence = 0.9,
  read: GlyphEvidence | null = null,
): string => compareNames(readings, typed, confidence, { typed: glyphs, read })
/** The picture shows another character where the typed one was expected. */
const shows = (other: string, z = -1): Partial<GlyphCell> => ({
  z,
  rival: other,
  nearest: [other, '口'],
  lead: -z,
})

describe('names with a look at the picture', () => {
  it('match when readings and picture agree', () => {
    expect(verdict(four('王小明'), '王小明', aPicture('王小明'))).toBe('match')
  })
  it('never match in clear print with a shape far from the typed character, whatever the readings agree on', () => {
    const far = (z: number): GlyphEvidence => aPicture('张思啐', { 啐: { distance: 14.8, z } })
    expect(verdict(four('张思啐'), '张思啐', far(1.4))).toBe('unsure')
    // It is like no other: so is a complicated one in a line of simple ones.
    expect(verdict(four('张思啐'), '张思啐', far(4.4))).toBe('match')
  })
  it('neither match nor mismatch in a strange face where two readings have the same other character', () => {
    const strange = { 针: { distance: 21, z: 0.8 }, 恂: { distance: 20, z: 2 } }
    const picture = aPicture('针恂', strange)
    const contested = ['针恂', '针恂', '针恂', '钉恂', '钉恂']
    expect(verdict(contested, '针恂', picture)).toBe('unsure')
    expect(verdict(contested.slice(0, 4), '针恂', picture)).toBe('match')
    const lacking = { ...strange, 钭: { distance: 22, z: -0.4, nearest: ['针', '钭'], rival: '针' } }
    expect(verdict(contested, '钭恂', aPicture('钭恂', lacking), 0.9, picture)).toBe('unsure')
  })
  it('match with a bracket that no reading has, when the picture leaves no doubt of where all else stands', () => {
    const [typed, read] = ['谷川(拉萨)网络', four('谷川(拉萨网络')]
    expect(verdict(read, typed, aPicture(typed))).toBe('match')
    expect(verdict(read, typed, aPicture(typed, {}, { meanCorrelation: 0.8 }))).toBe('unsure')
    expect(verdict(read, typed, aPicture(typed, { 网: { z: 0.6 } }))).toBe('unsure')
  })
  it('match with one character that the reader cannot know, when the picture speaks for it', () => {
    expect(MODEL_CHARACTERS.has('玥')).toBe(false)
    expect(verdict(four('李环'), '李玥', aPicture('李玥'))).toBe('match')
  })
  it('never match when the picture prefers another character, though every reading agrees', () => {
    const picture = aPicture('李环', { 环: shows('玥', -0.1) })
    expect(verdict(four('李环'), '李环', picture)).toBe('unsure')
  })
  it('match with a character that all have and the picture hardly prefers another to, which the reader knows', () => {
    const at = (z: number, rival = '圈'): GlyphEvidence => aPicture('段明国', { 国: shows(rival, z) })
    expect(verdict(four('段明国'), '段明国', at(-0.5))).toBe('match')
    expect(verdict(four('段明国'), '段明国', at(-0.7))).toBe('unsure')
    // One reading has another, and a rival that no reader can give.
    expect(verdict([...four('段明国'), '段明囤'], '段明国', at(-0.5))).toBe('unsure')
    expect(verdict(four('段明国'), '段明国', at(-0.5, '囯'))).toBe('unsure')
    const second = { ...shows('圈', -0.5), nearest: ['圈', '国', '囯'] }
    expect(verdict(four('段明国'), '段明国', aPicture('段明国', { 国: second }))).toBe('unsure')
    // Nobody read the rival that is typed.
    expect(verdict(four('段明国'), '段明圈', aPicture('段明圈', { 圈: { z: 0.5, rival: '国' } }))).not.toBe(
      'match',
    )
  })
  it('never match with ink that no character covers', () => {
    expect(leavesInk(aPicture('吐尔逊买提', {}, { inkOutside: 0.24 }))).toBe(true)
    expect(leavesInk(aPicture('吐尔逊买提'))).toBe(false)
    expect(leavesInk(null)).toBe(false)
  })
  it('never match a known character that none of many readings has, which agree on nothing', () => {
    const read = ['阚祝东', '阚别东', '阚别东', '阚初东', '阚祝东']
    const soft = { z: 1.5, rival: '初', nearest: ['仍', '初'], lead: 1.5 }
    expect(verdict(read, '阚仍东', aPicture('阚仍东', { 仍: soft }))).toBe('unsure')
    expect(verdict(read.slice(0, 3), '阚仍东', aPicture('阚仍东', { 仍: soft }))).toBe('match')
  })
  it('stay unsure where the reading lacks one run of the typed value', () => {
    const [typed, read] = ['广州芷瑞技术公司上海自贸区分公司', '广州芷瑞技术公司分公司']
    expect(verdict(four(read), typed, null, 0.9, aPicture(read))).toBe('unsure')
    // One character more is another value.
    expect(verdict(four(read), '广州芷瑞技术公司北分公司', null, 0.9, aPicture(read))).toBe('mismatch')
  })
  it('never match a typed look-alike whose best rival is what was read', () => {
    const soft = { z: 1.1, rival: '涛', nearest: ['俦', '涛'], lead: 1.1 }
    expect(verdict(four('赵海涛'), '赵海俦', aPicture('赵海俦', { 俦: soft }))).toBe('unsure')
    expect(verdict(four('赵海涛'), '赵海俦', aPicture('赵海俦', { 俦: { ...soft, rival: '口' } }))).toBe(
      'match',
    )
  })
  it('never match a typed look-alike where every reading has another that readers know', () => {
    const picture = aPicture('厂州云霁公司', { 厂: { z: 2.6, rival: '广' } })
    expect(verdict(four('广州云霁公司'), '厂州云霁公司', picture)).toBe('unsure')
  })
  it('never match, in a strange face, a character on which readings differ', () => {
    const far = (text: string) =>
      aPicture(text, Object.fromEntries([...text].map((one) => [one, { distance: 19 }])))
    const readings = ['彭水木舟公司', '彭水札舟公司', '彭水禾舟公司', '彭水禾舟公司']
    expect(verdict(readings, '彭水木舟公司', far('彭水木舟公司'))).toBe('unsure')
    expect(verdict(readings, '彭水禾舟公司', far('彭水禾舟公司'))).toBe('match')
  })
  it('match, in a strange face, a character that readers know and that stands out far before all others', () => {
    const far = (by: number) =>
      aPicture('陆永磊', {
        陆: { distance: 17 },
        永: { distance: 16 },
        磊: { distance: 16, z: by, lead: by },
      })
    const readings = ['陆永磊', '陆永磊', '陆永磊', '陆永确', '陆永确']
    expect(verdict(readings, '陆永磊', far(6))).toBe('match')
    expect(verdict(readings, '陆永磊', far(4))).toBe('unsure')
  })
  it('match, in a strange face, a sound that readings differ on with what stands for none', () => {
    const far = (text: string) =>
      aPicture(text, Object.fromEntries([...text].map((one) => [one, { distance: 18 }])))
    const name = '热依汗·亚森'
    const readings = (other: string) => [name, name, name, `热依汗·亚${other}`, `热依汗·亚${other}`]
    expect(verdict(readings('椒'), name, far(name))).toBe('match')
    expect(verdict(readings('生'), name, far(name))).toBe('unsure')
  })
  it('never match a shape that is like none', () => {
    expect(verdict(four('王小明'), '王小明', aPicture('王小明', { 明: { distance: 30 } }))).toBe('unsure')
    expect(verdict(four('李环'), '李玥', aPicture('李玥', { 玥: { distance: 24 } }))).toBe('unsure')
  })
  it('never match a character that stands far off in a line whose others lie near: the model may lack it', () => {
    // 熲 is printed; the model has only 颎, and what was read is the guess from its shapes.
    const far = { distance: 18.2, z: 1.02, rival: '瑱', nearest: ['颎', '瑱'] }
    expect(verdict(four('胡颎'), '胡颎', aPicture('胡颎', { 颎: far }))).toBe('unsure')
    expect(verdict(four('胡颎'), '胡颎', aPicture('胡颎', { 颎: { ...far, distance: 13 } }))).toBe('match')
    // The whole line is of a face that the model hardly knows: then it tells nothing apart.
    const strange = aPicture('胡颎', { 颎: far, 胡: { distance: 16 } })
    expect(verdict(four('胡颎'), '胡颎', strange)).toBe('match')
    // A character that is read as itself needs no such care, unless all the rest is clear print.
    const poor = { 胡: { distance: 11.5 }, 辉: far }
    expect(verdict(four('胡辉'), '胡辉', aPicture('胡辉', poor))).toBe('match')
    expect(verdict(four('胡辉'), '胡辉', aPicture('胡辉', { 辉: far }))).toBe('unsure')
  })
  it('never mismatch for a character that the model lacks', () => {
    const lacking = { distance: Infinity, z: -Infinity, rival: '颎', nearest: ['颎', '瑱'] }
    const read = aPicture('胡颎', { 颎: { distance: 18.2, z: 1.02, rival: '瑱' } })
    expect(verdict(four('胡颎'), '胡熲', aPicture('胡熲', { 熲: lacking }), 0.95, read)).toBe('unsure')
  })
  it('never mismatch for a character that the shapes lack, however loudly its neighbour is shown', () => {
    const lacking = { distance: Infinity, z: -Infinity, rival: '仍', nearest: ['仍', '扔'] }
    const typed = aPicture('段明礽', { 礽: lacking })
    const read = aPicture('段明仍')
    expect(verdict(four('段明仍'), '段明礽', typed, 0.95, read)).toBe('unsure')
    expect(verdict(four('段明仍'), '段朋礽', aPicture('段朋礽', { 礽: lacking }), 0.95, read)).toBe(
      'mismatch',
    )
  })
  it('neither match nor mismatch where a character that hardly anybody is called lies nearer', () => {
    const beside = (z: number): GlyphEvidence =>
      aPicture('段明仍', { 仍: { rarer: { character: '礽', z, lead: z } } })
    expect(verdict(four('段明仍'), '段明仍', beside(-0.5))).toBe('match')
    expect(verdict(four('段明仍'), '段明仍', beside(-1))).toBe('unsure')
    expect(verdict(four('段明仍'), '段明初', null, 0.95, beside(-0.5))).toBe('mismatch')
    expect(verdict(four('段明仍'), '段明初', null, 0.95, beside(-1))).toBe('unsure')
    // Words have twins among the rarer.
    const firm = '贵阳清禾商贸有限公司'
    const twin = aPicture(firm, { 禾: { rarer: { character: '𥝌', z: -1, lead: -1 } } })
    expect(verdict(four(firm), firm, twin)).toBe('match')
  })
  it('match when more than twice as many readings have no stray stroke as have it', () => {
    const stray = ['侯然新', '侯然新', '侯然新', '侯然新', '侯然新', '侯然新一', '侯然新一']
    expect(verdict(stray, '侯然新', aPicture('侯然新'))).toBe('match')
    expect(verdict(stray.slice(2), '侯然新', aPicture('侯然新'))).toBe('unsure')
  })
  it('match unread only where the picture alone is loud', () => {
    expect(verdict([], '王小明', aPicture('王小明'))).toBe('match')
    expect(verdict([], '王小明', aPicture('王小明', { 明: { z: 1.2 } }))).toBe('unsure')
    expect(verdict([], '王', aPicture('王'))).toBe('unsure')
    expect(verdict([], 'A10', aPicture('A10'))).toBe('unsure')
  })
  it('let a dash stand beside a digit, and no letter pass for a digit unread', () => {
    expect(verdict(four('3室-50'), '3室-50', aPicture('3室50'))).toBe('match')
    expect(verdict(four('3室-5'), '3室-50', aPicture('3室50'))).toBe('unsure')
  })
  it('do not match with ink outside, a poor fit, or more than half of the characters unread', () => {
    expect(verdict(four('王小明'), '王小明', aPicture('王小明', {}, { inkOutside: 0.07 }))).toBe('unsure')
    expect(verdict(four('王小明'), '王小明', aPicture('王小明', {}, { meanCorrelation: 0.3 }))).toBe('unsure')
    const faint = { 小: { z: 1 }, 明: { z: 1 } }
    expect(verdict(['王', '王', '王'], '王小明', aPicture('王小明', faint))).toBe('unsure')
  })
  it('do not match where two readings hold a character more', () => {
    expect(verdict(four('王小明文'), '王小明', aPicture('王小明'))).not.toBe('match')
    expect(verdict(four('王小国明'), '王小明', aPicture('王小明'))).not.toBe('match')
    const [address, more] = ['甘肃省兰州市城关区石泉镇5组77号', '甘肃省兰州市城关区石泉镇5组T77号']
    const readings = [more, more, address, address]
    expect(verdict(readings, address, aPicture(address))).toBe('match')
    expect(verdict(readings, address, aPicture(address, {}, { meanCorrelation: 0.8 }))).not.toBe('match')
  })
  it('pass over middle dots, and what readers give for them', () => {
    expect(verdict(four('扎西.顿珠'), '扎西·顿珠', aPicture('扎西·顿珠'))).toBe('match')
    expect(verdict(four('扎西顿珠'), '扎西·顿珠', aPicture('扎西·顿珠'))).toBe('match')
    expect(verdict(four('扎西*顿珠'), '扎西·顿珠', aPicture('扎西·顿珠'))).toBe('match')
  })
  it('never match a typed mark that is no dot', () => {
    expect(verdict(four('扎西*顿珠'), '扎西*顿珠', aPicture('扎西*顿珠'))).toBe('unsure')
    expect(verdict(four('扎西*顿珠'), '扎西*顿珠', null)).toBe('unsure')
  })
  it('mismatch when the very character that was read fits better', () => {
    const picture = aPicture('王小朋', { 朋: shows('明') })
    expect(verdict(four('王小明'), '王小朋', picture)).toBe('mismatch')
  })
  it('stay unsure when a character outside the reader’s list explains the difference', () => {
    const picture = aPicture('李玥', { 玥: shows('环') })
    expect(verdict(four('李环'), '李玥', picture)).toBe('unsure')
  })
  it('stay unsure when the reading only lost an end', () => {
    expect(verdict(four('王小'), '王小明', aPicture('王小明', { 明: { z: 0.5 } }))).toBe('unsure')
  })
  it('mismatch whatever differs from a reading that the picture proves', () => {
    const read = aPicture('王小明')
    for (const typed of ['王小朋', '王小', '王小小明', '小王明'])
      expect(verdict(four('王小明'), typed, null, 0.9, read)).toBe('mismatch')
    // The end may be lost in the picture.
    expect(verdict(four('王小明'), '王小明明', null, 0.9, read)).toBe('unsure')
    const weak = aPicture('王小明', { 明: { z: 0.5 } })
    expect(verdict(four('王小明'), '王小朋', null, 0.9, weak)).toBe('unsure')
    expect(verdict(four('王小明'), '李小明', null, 0.9, weak)).toBe('mismatch')
    const another = aPicture('王小明', { 明: shows('朋', -1.5) })
    expect(verdict(four('王小明'), '李小明', null, 0.9, another)).toBe('unsure')
  })
  it('never mismatch for a stroke that was read as a mark, or for an end that was lost before a bracket', () => {
    const read = '望江路55号110室-!52'
    expect(verdict(four(read), '望江路55号110室-52', null, 0.9, aPicture(read))).toBe('unsure')
    const cut = '有限责任公司(控股的法人)'
    expect(verdict(four(cut), '有限责任公司(控股的法人独资)', null, 0.9, aPicture(cut))).toBe('unsure')
  })
  it('never mismatch for a mark that is typed as it is printed', () => {
    const read = aPicture('非上市、自然人')
    expect(verdict(four('非上市、自然人'), '非上市、自然人', read, 0.9, read)).not.toBe('mismatch')
  })
  it('leave evidence about another value aside', () => {
    expect(verdict(four('王小明'), '王小明', aPicture('王小朋'))).toBe('unsure')
    expect(verdict(four('王小明'), '王小明', aPicture('王小'))).toBe('unsure')
  })
})

describe('names by their readings alone', () => {
  it('match only when every reading agrees and no character may stand for an unknown one', () => {
    const unseen = (readings: string[], typed: string): string => compareNames(readings, typed, 0.9, null)
    expect(unseen(four('王小国'), '王小国')).toBe('match')
    expect(unseen(['王小国', '王小国'], '王小国')).toBe('unsure')
    expect(unseen(['王小国', '王小国', '王小国', '王小圆'], '王小国')).toBe('unsure')
    expect(unseen(four('李环'), '李环')).toBe('unsure')
    expect(unseen(four('李玥'), '李玥')).toBe('unsure')
  })
  it('match no more where a short one was laid over the picture and fits nowhere: 飞思 of 丁飞思', () => {
    expect(verdict(four('王小国'), '王小国', null)).toBe('unsure')
    expect(verdict(four('王小国王小国'), '王小国王小国', null)).toBe('match')
  })
  it('mismatch for wholly another name, not for one character', () => {
    expect(verdict(four('李建华'), '王小国', null)).toBe('mismatch')
    expect(verdict(four('王小圆'), '王小国', null)).toBe('unsure')
    // Under a finger all but the beginning was lost.
    expect(verdict(four('广东省样本市南L亏'), '广东省样本市南山区双桥镇石门村10组46号', null)).toBe('unsure')
    expect(verdict(four('李建华'), '王小国', null, 0.3)).toBe('unsure')
  })
  it('no mismatch by readings that the picture belies', () => {
    const read = (z: number) => aPicture('曾胜祯', { 胜: shows('娟', z) }, { meanCorrelation: 0.5 })
    const readings = ['曾胜祯', '曾胜祯', '曾胡孪']
    expect(verdict(readings, '曹娟景', null, 0.7, read(-6))).toBe('unsure')
    expect(verdict(readings, '曹娟景', null, 0.7, read(-2))).toBe('mismatch')
  })
})

describe('no evidence at all makes a different text match', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'王小明李环玥或彧文国·(A1-'),
    minLength: 1,
    maxLength: 5,
  })
  it('by readings alone', () => {
    fc.assert(
      fc.property(text, text, (read, typed) => {
        const key = (one: string): string => one.replace(/·/g, '')
        if (key(read).replace(/-/g, '') !== key(typed).replace(/-/g, ''))
          expect(verdict(four(read), typed, null)).not.toBe('match')
      }),
    )
  })
})
