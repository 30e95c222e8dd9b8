import { describe, expect, it } from 'vitest'
import { nearestPassage, pageHolds } from './page-text'

describe('pageHolds', () => {
  it.each([
    ['澄禾（杭州）科技', '名 称 澄 禾 (杭州) 科 技\n类型'],
    ['2019-03-02', '注册 日 期 : 2019-03-02'],
    ['zhilin.net.cn', '域名 : ZHILIN.net.cn'],
    ['河北省保定市莲池区', '住址 河北省保\n定市莲池区'],
  ])('%s stands in %s', (printed, text) => {
    expect(pageHolds(printed, text)).toBe(true)
  })

  it.each([
    ['2019年3月2日', '2019-03-02'],
    ['林雪雨', '林雪 丽'],
  ])('%s does not stand in %s', (printed, text) => {
    expect(pageHolds(printed, text)).toBe(false)
  })
})

describe('nearestPassage', () => {
  it.each([
    ['林玥雨', '姓名 林环雨 性别', '林环雨'],
    ['91520102636909287G', '代码 91520102636909287C 名称', '91520102636909287c'],
    ['阿依古丽·买买提', '姓名阿依古丽买买提', '阿依古丽买买提'],
  ])('%s is taken for something else in %s', (printed, text, passage) => {
    expect(nearestPassage(printed, text)).toBe(passage)
  })

  it('gives nothing when the value is there, or nothing near it', () => {
    expect(nearestPassage('林玥雨', '姓名林玥雨 林环雨')).toBeNull()
    expect(nearestPassage('林玥雨', '完全不同的一页')).toBeNull()
    expect(nearestPassage('林玥雨', '')).toBeNull()
    expect(nearestPassage('男', '姓名')).toBeNull()
  })
})
