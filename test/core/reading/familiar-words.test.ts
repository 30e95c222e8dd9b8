import { describe, expect, it } from 'vitest'
import { familiarIn, withFamiliarWord } from '../../../electron/core/reading/familiar-words'

/** The name with what is not familiar in it marked as dots. */
const familiar = (name: string): string => {
  const known = familiarIn(name)
  return [...name].map((letter, at) => (known[at] ? letter : '.')).join('')
}

describe('familiar words of organisations’ names', () => {
  it.each([
    ['贵阳舟谷供应链管理有限公司武汉分公司', '贵阳..供应链管理有限公司武汉分公司'],
    ['云桥数联域名服务有限公司', '....域名服务有限公司'],
    ['谷汀(贵阳)网络科技股份有限公司', '..(贵阳)网络科技股份有限公司'],
    [
      '北京蔚芷信息技术人力资源与企业管理咨询有限公司杭州分公司',
      '北京..信息技术人力资源与企业管理咨询有限公司杭州分公司',
    ],
    ['孟村木蔚餐饮管理合伙企业(有限合伙)', '....餐饮管理合伙企业(有限合伙)'],
    ['福州珞芷生物科技有限公司浙江自由贸易试验区分公司', '福州..生物科技有限公司浙江自由贸易试验区分公司'],
    ['银川芷云花艺馆', '银川..花艺馆'],
    ['呼和浩特芷澄服装店', '呼和浩特..服装店'],
    ['深圳市澄沐餐饮管理有限公司', '深圳市..餐饮管理有限公司'],
  ])('%s', (name, shown) => {
    expect(familiar(name)).toBe(shown)
  })

  it.each([
    ['a person', '王科技'],
    ['a word that is spelled otherwise', '西安澄沐餐饮管理有限公可'],
    ['a trade without a form', '西安澄沐餐饮管理'],
    ['nothing but such words', '北京科技有限公司'],
    ['hardly anything of its own', '北京晨创意科技有限公司'],
    ['nothing', ''],
  ])('none in %s', (_, name) => {
    expect(familiarIn(name).includes(true)).toBe(false)
  })

  it('ends where a word is spelled otherwise', () => {
    expect(familiar('西安澄沐餐钦管理有限公司')).toBe('西安....管理有限公司')
    expect(familiar('澡圳澄沐科枝有限公司')).toBe('......有限公司')
  })
})

describe('names with one character changed that keeps their end from being a word', () => {
  it.each([
    ['南宁霁蔚文化传媒发展有限节司', ['南宁霁蔚文化传媒发展有限公司']],
    ['大理沐桐餐饮管理合伙企业(有限会伙)', ['大理沐桐餐饮管理合伙企业(有限合伙)']],
    ['西安澄沐企萧管理有限公司', ['西安澄沐企业管理有限公司']],
    ['西安澄沐餐饮管理有限公司', []],
    ['张小明', []],
    ['', []],
  ])('%s', (name, mended) => {
    expect(withFamiliarWord(name).filter((one) => mended.length === 0 || mended.includes(one))).toEqual(
      mended,
    )
  })

  it('of a word of two characters only where no two readings agree', () => {
    expect(withFamiliarWord('长春云朔蟹筑工程有限公司')).not.toContain('长春云朔建筑工程有限公司')
    expect(withFamiliarWord('长春云朔蟹筑工程有限公司', true)).toContain('长春云朔建筑工程有限公司')
  })
})
