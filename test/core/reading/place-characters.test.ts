import { describe, expect, it } from 'vitest'
import { placeCharacters } from '../../../electron/core/reading/place-characters'

const piece = (x: number, width: number) => ({ x, y: 0, width, height: 20 })
const lefts = (text: string, pieces: ReturnType<typeof piece>[]) =>
  placeCharacters([...text], pieces, 20)?.map(({ x }) => Math.round(x)) ?? null

describe('placeCharacters', () => {
  it('gives each character its piece, whatever gaps lie between', () => {
    expect(lefts('民族藏', [piece(0, 19), piece(24, 19), piece(80, 19)])).toEqual([0, 24, 80])
  })

  it('joins the pieces of one character', () => {
    expect(lefts('川人', [piece(0, 4), piece(7, 4), piece(14, 4), piece(24, 19)])).toEqual([0, 24])
  })

  it('shares one piece out among characters that touch', () => {
    expect(lefts('12月', [piece(0, 18), piece(22, 19)])).toEqual([0, 9, 22])
  })

  it('says so when characters and pieces cannot be brought together', () => {
    expect(lefts('', [piece(0, 19)])).toBeNull()
    expect(lefts('人', [])).toBeNull()
    expect(
      lefts(
        '人',
        Array.from({ length: 9 }, (_, at) => piece(at * 20, 19)),
      ),
    ).toBeNull()
  })
})
