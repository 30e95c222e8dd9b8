import { describe, expect, it } from 'vitest'
import { cityKey, parseDivisions } from '../../../electron/core/values/divisions'
import { shortNames, shortProvince } from '../../../electron/core/values/place-names'

describe('the text of a province', () => {
  it('gives prefectures and counties with their codes', () => {
    expect(parseDivisions('33', '01杭州市:02上城区,03-下城区;02宁波市')).toEqual([
      { code: '330100', name: '杭州市', current: true },
      { code: '330102', name: '上城区', current: true },
      { code: '330103', name: '下城区', current: false },
      { code: '330200', name: '宁波市', current: true },
    ])
  })
  it('keeps codes without a name', () => {
    expect(parseDivisions('46', '00-:01-')).toEqual([
      { code: '460000', name: '', current: false },
      { code: '460001', name: '', current: false },
    ])
  })
})

describe('the city of a code', () => {
  it.each([
    ['330106', '3301'],
    ['330100', '3301'],
    ['331102', '3311'],
    ['110105', '1101'],
    ['110221', '1101'],
    ['310230', '3101'],
    ['120116', '1201'],
    ['500229', '5001'],
    ['500000', '5001'],
    ['419001', '419001'],
    ['429004', '429004'],
    ['460002', '460002'],
    ['419000', null],
    ['330000', null],
    ['130000', null],
  ])('of %s is %s', (code, city) => {
    expect(cityKey(code)).toBe(city)
  })
})

describe('short names', () => {
  it.each([
    ['杭州市', ['杭州']],
    ['西湖区', ['西湖']],
    ['浦东新区', ['浦东']],
    ['阿坝藏族羌族自治州', ['阿坝州', '阿坝']],
    ['大理白族自治州', ['大理州', '大理']],
    ['博尔塔拉蒙古自治州', ['博尔塔拉州', '博尔塔拉']],
    ['锡林郭勒盟', ['锡林郭勒']],
    ['阿里地区', ['阿里']],
    ['鄂温克族自治旗', []],
    ['神农架林区', ['神农架']],
    ['忠县', []],
    ['准格尔旗', []],
  ])('of %s are %j', (name, short) => {
    expect(shortNames(name)).toEqual(short)
  })
  it.each([
    ['浙江省', '浙江'],
    ['北京市', '北京'],
    ['内蒙古自治区', '内蒙古'],
    ['广西壮族自治区', '广西'],
    ['宁夏回族自治区', '宁夏'],
    ['新疆维吾尔自治区', '新疆'],
    ['西藏自治区', '西藏'],
    ['香港特别行政区', '香港'],
    // Words of the kind count at the end only; invented names.
    ['自治区市', '自治区'],
    ['特别行政区市', '特别行政区'],
    ['市北省', '市北'],
  ])('of the province %s is %s', (name, short) => {
    expect(shortProvince(name)).toBe(short)
  })
})
