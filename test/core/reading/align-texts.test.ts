import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../electron/core/reading/align-texts'

const align = (typed: string, read: string): ReturnType<typeof alignTexts> =>
  alignTexts([...typed], [...read])

describe('alignment of a reading with the typed value', () => {
  it('puts equal characters together', () => {
    expect(align('王小明', '王小明')).toEqual({
      read: ['王', '小', '明'],
      extra: ['', '', '', ''],
      distance: 0,
    })
  })
  it('tells replaced, lost and added characters', () => {
    expect(align('王小明', '王小朋')).toMatchObject({ read: ['王', '小', '朋'], distance: 1 })
    expect(align('王小明', '小明')).toMatchObject({ read: ['', '小', '明'], distance: 1 })
    expect(align('王小明', '名王小明')).toMatchObject({ extra: ['名', '', '', ''], distance: 1 })
    expect(align('王小明', '王小明女')).toMatchObject({ extra: ['', '', '', '女'], distance: 1 })
  })
  it('takes empty texts', () => {
    expect(align('', '王')).toEqual({ read: [], extra: ['王'], distance: 1 })
    expect(align('王', '')).toEqual({ read: [''], extra: ['', ''], distance: 1 })
  })
})
