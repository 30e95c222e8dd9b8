import { describe, expect, it } from 'vitest'
import { inkBelow, lostRow } from '../../../electron/core/reading/lost-row'
import { fillGray } from '../image/paint'
import { recogniserOf, whitePage } from './fake-lines'

const ROW = { x: 100, y: 40, width: 500, height: 30 }

function pageWith(...marks: { x: number; y: number; width: number; height: number }[]) {
  const page = whitePage(800, 300)
  fillGray(page, ROW, 40)
  for (const mark of marks) fillGray(page, mark, 40)
  return page
}
const character = { x: 102, y: 82, width: 26, height: 28 }

describe('the ink of a short row below an address', () => {
  it('is found where the row would begin', () => {
    expect(inkBelow(pageWith(character), [ROW])).toEqual(character)
  })

  it.each([
    ['nothing', []],
    ['a speck', [{ ...character, height: 6 }]],
    ['a row that goes on', [{ ...character, width: 300 }]],
    ['something that hangs from the row', [{ ...character, y: 70, height: 40 }]],
    ['a picture', [{ ...character, height: 120 }]],
    ['a row too far below', [{ ...character, y: 110 }]],
    ['a row that begins further left', [{ ...character, x: 60, width: 68 }]],
  ])('is not found where there is %s', (_, marks) => {
    expect(inkBelow(pageWith(...marks), [ROW])).toBeNull()
  })

  it('is none without rows', () => {
    expect(inkBelow(pageWith(character), [])).toBeNull()
  })
})

describe('the row below an address', () => {
  it.each([['号'], ['-8'], ['12室'], ['元']])('is one where it reads as an end: %s', async (text) => {
    expect(await lostRow(pageWith(character), [ROW], recogniserOf([text, text]))).toEqual(character)
  })

  it.each([
    ['the readings differ', ['号', '亏']],
    ['they are no end', ['K2', 'K2']],
    ['nothing was read', ['', '']],
  ])('is none where %s', async (_, texts) => {
    expect(await lostRow(pageWith(character), [ROW], recogniserOf(texts))).toBeNull()
  })

  it('is not asked for where there is no ink', async () => {
    const recogniser = recogniserOf([])
    expect(await lostRow(pageWith(), [ROW], recogniser)).toBeNull()
    expect(recogniser.asked).toEqual([])
  })
})
