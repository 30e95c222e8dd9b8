import { describe, expect, it } from 'vitest'
import { rowsOfValue } from '../../../electron/core/reading/value-rows'

const SIDE = 20
/** A line as the page's reading has it, each character 20 pixels wide. */
const line = (text: string, y: number) =>
  [...text].map((char, at) => ({ char, rect: { x: at * SIDE, y, width: SIDE, height: SIDE } }))
const around = (text: string, y: number) => ({ x: 0, y, width: text.length * SIDE, height: SIDE })
const rowsFor = (value: string, ...lines: string[]) =>
  rowsOfValue(
    value,
    lines.map((text, row) => line(text, row * 40)),
    lines.map((text, row) => around(text, row * 40)),
  )

describe('the lines that are a value’s own', () => {
  it('end where the value does', () => {
    expect(rowsFor('样本科技有限公司', '样本科技有限公司al')).toEqual([around('样本科技有限公司', 0)])
    expect(rowsFor('样本科技有限公司', '样本科技', '有限公司有限责任公司')).toEqual([
      around('样本科技', 0),
      around('有限公司', 40),
    ])
    expect(rowsFor('样本科技有限公司', '样本科技有限公司', '有限责任公司')).toEqual([
      around('样本科技有限公司', 0),
    ])
  })
  it('stay whole when nothing stands behind it, and when little of it was read', () => {
    const whole = [around('样本科枝有限公司', 0)]
    expect(rowsFor('样本科技有限公司', '样本科枝有限公司')).toEqual(whole)
    expect(rowsFor('样本科技有限公司', '样本科枝有限公同')).toEqual(whole)
    expect(rowsFor('样本科技有限公司', '林木料枝自艮么可')).toEqual(whole)
    expect(rowsFor('王小', '王小ab')).toEqual([around('王小ab', 0)])
    expect(rowsFor('样本科技有限公司', '')).toEqual([around('', 0)])
  })
})
