import { describe, expect, it } from 'vitest'
import { regionTree, type Region } from '../../../electron/core/reference/division-facts'
import { facts } from '../../helpers/facts'

const find = (regions: readonly Region[], ...names: string[]): Region | undefined => {
  const [name, ...rest] = names
  const own = regions.find((one) => one.name === name)
  return own && rest.length > 0 ? find(own.inside, ...rest) : own
}

describe('divisions for choosing a place', () => {
  const tree = regionTree(facts())

  it('go from province to county', () => {
    expect(find(tree, '浙江省', '杭州市', '西湖区')).toEqual({ code: '330106', name: '西湖区', inside: [] })
  })
  it('of a municipality stand right inside it', () => {
    expect(find(tree, '北京市', '海淀区')?.code).toBe('110108')
  })
  it('without counties are chosen themselves', () => {
    expect(find(tree, '广东省', '东莞市')).toMatchObject({ code: '441900', inside: [] })
  })
  it('are those of today, each with a name and a code of its own', () => {
    const all = tree.flatMap((one) => [one, ...one.inside.flatMap((city) => [city, ...city.inside])])
    expect(all.some(({ name }) => name === '' || name.startsWith('-'))).toBe(false)
    expect(all.every(({ code }) => /^\d{6}$/.test(code))).toBe(true)
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
    expect(find(tree, '北京市', '崇文区')).toBeUndefined()
  })
})
