import { describe, expect, it } from 'vitest'
import type { GrayRaster } from '../../../electron/core/image/raster'
import type { PlacedText } from '../../../electron/core/reading/line-text'
import { readTicks } from '../../../electron/core/reading/read-ticks'
import { UNREAD } from '../../../electron/core/reading/line-text'
import { lineAt, recogniserOf, SIZE, whitePage } from './fake-lines'

function box(page: GrayRaster, x: number, y: number, ticked: boolean): void {
  const put = (column: number, row: number): void => {
    page.data[(y + row) * page.width + x + column] = 30
  }
  for (let at = 2; at < 18; at++)
    for (const side of [2, 3, 16, 17]) {
      put(at, side)
      put(side, at)
    }
  if (ticked) for (let at = 5; at < 15; at++) for (let thick = 0; thick < 2; thick++) put(at, at + thick - 1)
}

/** A space is a gap of one character. */
const spaced = (text: string): PlacedText => {
  const line = lineAt(text, 20, 50)
  return { ...line, characters: line.characters.filter(({ char }) => char !== ' ') }
}

const at = (text: string, char: number): number => 20 + [...text].slice(0, char).length * SIZE

describe('readTicks', () => {
  const text = '团身份证 口护照 口户口簿'

  it('tells ticked from empty boxes, whatever character they were taken for', async () => {
    const page = whitePage(600, 120)
    box(page, at(text, 0), 50, true)
    box(page, at(text, 5), 50, false)
    box(page, at(text, 9), 50, false)
    expect(
      (await readTicks([spaced(text)], page, recogniserOf([]))).map(({ text: words, ticked }) => [
        words,
        ticked,
      ]),
    ).toEqual([
      ['身份证', true],
      ['护照', false],
      ['户口簿', false],
    ])
  })

  it('reads the words of boxes that were not read with the page', async () => {
    const page = whitePage(600, 120)
    box(page, at(text, 0), 50, true)
    box(page, at(text, 5), 50, false)
    const line = spaced(text)
    const characters = line.characters.slice(0, 8).map((one, index) => {
      return index < 4 ? one : { ...one, char: UNREAD }
    })
    const ticks = await readTicks([{ ...line, characters }], page, recogniserOf(['护照']))
    expect(ticks.map(({ text: words, ticked }) => [words, ticked])).toEqual([
      ['身份证', true],
      ['护照', false],
    ])
  })

  it('takes no character within a word for a box', async () => {
    const page = whitePage(600, 120)
    box(page, at('户口簿', 1), 50, true)
    expect(await readTicks([spaced('户口簿')], page, recogniserOf([]))).toEqual([])
  })

  it('takes no character without a frame for a box', async () => {
    const page = whitePage(600, 120)
    for (let x = 24; x < 36; x++) page.data[60 * 600 + x] = 20
    expect(await readTicks([spaced('四川省')], page, recogniserOf([]))).toEqual([])
  })

  it('says nothing of a box with a little ink in it', async () => {
    const page = whitePage(600, 120)
    box(page, 20, 50, false)
    for (const [x, y] of [
      [9, 9],
      [10, 9],
      [9, 10],
      [10, 10],
      [11, 10],
      [12, 11],
    ] as const)
      page.data[(50 + y) * 600 + 20 + x] = 30
    expect(await readTicks([spaced('口护照')], page, recogniserOf([]))).toEqual([])
  })
})
