import { describe, expect, it } from 'vitest'
import { cardAmongPapers } from '../../../electron/core/reading/card-among-papers'
import { rowsAt } from './fake-lines'

const PHOTO = { width: 1000, height: 1333 }

/** A card's labels and values. */
const block = (x: number, y: number, rows: readonly string[], pitch = 55) => rowsAt(x, y, rows, pitch, 150)

const CARD = [
  '姓名|林知夏',
  '性别女|民族汉',
  '出生|1990年1月1日',
  '住址|北京市东城区东华路8号',
  '公民身份号码|110101199001010015',
]
const NOTES = Array.from({ length: 14 }, () => '请于本周五前提交第三季度预算表')

describe('cardAmongPapers', () => {
  it('is where the labels of a card stand below each other', () => {
    const place = cardAmongPapers([...block(150, 500, CARD), ...block(620, 20, NOTES, 30)], PHOTO)
    expect(place).not.toBeNull()
    expect(place!.x).toBeLessThan(150)
    expect(place!.y).toBeLessThan(500)
    expect(place!.y + place!.height).toBeGreaterThan(740)
    expect(place!.x + place!.width).toBeGreaterThan(450)
  })

  it('is none on a page that holds nothing else: that was judged as it is', () => {
    expect(cardAmongPapers(block(150, 500, CARD), PHOTO)).toBeNull()
  })

  it('is none on a form whose title stands above the labels', () => {
    const form = [
      ...block(150, 420, ['员工信息登记表']),
      ...block(150, 500, CARD),
      ...block(620, 20, NOTES, 30),
    ]
    expect(cardAmongPapers(form, PHOTO)).toBeNull()
  })

  it('is none where the labels stand side by side, as in the head of a table', () => {
    const head = ['姓名', '性别', '出生', '住址', '公民身份号码'].flatMap((text, at) =>
      block(150 + at * 130, 500, [text]),
    )
    expect(cardAmongPapers([...head, ...block(150, 900, NOTES, 30)], PHOTO)).toBeNull()
  })
})
