import { describe, expect, it } from 'vitest'
import { countHan, longestShared, nameForm, typedPart } from '../../../electron/core/values/name-form'
import { simplified } from '../../../electron/core/values/simplified-han'

describe('nameForm', () => {
  it.each([
    ['木工手记', '木工手记'],
    ['木 工-手（记）★', '木工手记'],
    ['Ａbc１2', 'ABC12'],
    ['中國論壇', '中国论坛'],
    ['㊥国', '中国'],
    ['ВВS站', 'BBS站'],
    ['木\u200b工', '木工'],
    ['é', 'É'],
    ['', ''],
  ])('%s → %s', (text, key) => {
    expect(nameForm(text).key).toBe(key)
  })

  it('finds the way back to what was typed', () => {
    const form = nameForm('晨 讀-記錄')
    expect(form.key).toBe('晨读记录')
    expect(typedPart(form, 1, 3)).toBe('讀-記')
    expect(typedPart(form, 0, 4)).toBe('晨 讀-記錄')
    expect(form.starts).toEqual([0, 2, 4, 5])
    expect(form.ends).toEqual([1, 3, 5, 6])
  })

  it('keeps characters of two units whole', () => {
    const form = nameForm('𠮷木')
    expect(form.key).toBe('𠮷木')
    expect(typedPart(form, 2, 3)).toBe('木')
    expect(typedPart(form, 0, 2)).toBe('𠮷')
  })

  it('gives every part of one character the place of the whole', () => {
    const form = nameForm('①㏄木')
    expect(form.key).toBe('1CC木')
    expect(typedPart(form, 2, 3)).toBe('㏄')
  })
})

it.each([
  ['木工abc', 2],
  ['𠮷木', 2],
  ['〇一', 2],
  ['123', 0],
])('countHan(%s) is %i', (text, count) => {
  expect(countHan(text)).toBe(count)
})

it.each([
  ['青松机械', '青松', 2],
  ['蓝莓', '青松', 0],
  ['云帆在线', '网云帆在', 3],
  ['', '青松', 0],
  ['abcab', 'xcab', 3],
])('longestShared(%s, %s) is %i', (one, other, length) => {
  expect(longestShared(one, other)).toBe(length)
  expect(longestShared(other, one)).toBe(length)
})

it.each([
  ['國', '国'],
  ['囯', '国'],
  ['賭', '赌'],
  ['木', '木'],
  ['a', 'a'],
])('simplified(%s) is %s', (from, to) => {
  expect(simplified(from)).toBe(to)
})
