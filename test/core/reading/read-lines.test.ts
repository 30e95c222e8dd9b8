import { describe, expect, it } from 'vitest'
import type { TextSegment } from '../../../electron/core/image/find-lines'
import { joinStacked } from '../../../electron/core/reading/join-stacked'
import type { LineCrop } from '../../../electron/core/reading/line-crop'
import { readSegment, stripsOf } from '../../../electron/core/reading/read-lines'
import { whitePage } from './fake-lines'

const segment = (x: number, y: number, width: number, height = 30): TextSegment => {
  const rect = { x, y, width, height }
  return { rect, textHeight: height, pieces: [rect] }
}

describe('stripsOf', () => {
  it('reads single characters set wide apart as one word', () => {
    const strips = stripsOf([segment(100, 0, 28), segment(200, 1, 28), segment(300, 0, 280)])
    expect(strips.map(({ parts }) => parts.length)).toEqual([2, 1])
  })

  it('leaves characters apart that stand far off, on another row, or are of another size', () => {
    const strips = stripsOf([
      segment(0, 0, 28),
      segment(400, 0, 28),
      segment(440, 60, 28),
      segment(480, 60, 70, 70),
    ])
    expect(strips).toHaveLength(4)
  })
})

describe('joinStacked', () => {
  it('joins the halves of a character when the row tells how high one is', () => {
    const joined = joinStacked([segment(300, 0, 200), segment(100, 0, 28, 17), segment(101, 19, 27, 11)])
    expect(joined).toHaveLength(2)
    expect(joined[1]!.rect).toMatchObject({ y: 0, height: 30 })
  })

  it('joins nothing without such a row', () => {
    expect(joinStacked([segment(100, 0, 28, 17), segment(101, 19, 27, 11)])).toHaveLength(2)
  })

  it('joins the halves of a short name that one gap runs through', () => {
    const others = [segment(20, 200, 300, 44), segment(20, 300, 300, 44), segment(20, 400, 300, 44)]
    const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
    const upper = {
      ...segment(239, 95, 107, 22),
      pieces: [rect(240, 95, 40, 20), rect(300, 95, 46, 22)],
    }
    const lower = {
      ...segment(233, 117, 114, 31),
      pieces: [rect(233, 117, 50, 31), rect(298, 117, 49, 31)],
    }
    const joined = joinStacked([upper, lower, ...others])
    expect(joined).toHaveLength(4)
    expect(joined[0]).toMatchObject({ rect: { x: 233, y: 95, width: 114, height: 53 }, textHeight: 53 })
    expect(joined[0]!.pieces).toHaveLength(2)
  })

  it('leaves two lines of small print apart', () => {
    const others = [segment(20, 200, 300, 44), segment(20, 300, 300, 44), segment(20, 400, 300, 44)]
    expect(joinStacked([segment(20, 0, 110, 22), segment(20, 30, 110, 22), ...others])).toHaveLength(5)
  })
})

describe('readSegment', () => {
  const crops: LineCrop[] = []
  const recogniser = {
    line: (crop: LineCrop) => {
      crops.push(crop)
      return Promise.resolve({ text: '', confidence: 0.9, symbols: [] })
    },
  }
  const at = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
  const readOf = async (segment: TextSegment): Promise<LineCrop> => {
    crops.length = 0
    await readSegment(whitePage(800, 200), segment, recogniser)
    return crops[0]!
  }
  const label = Array.from({ length: 6 }, (_, place) => at(100 + place * 32, 80, 28, 30))

  it('reads the text beside a signature, and nothing of the signature', async () => {
    const signed = await readOf({
      rect: at(100, 50, 380, 66),
      textHeight: 30,
      pieces: [...label, at(320, 50, 160, 66)],
    })
    const alone = await readOf({ rect: at(100, 80, 188, 30), textHeight: 30, pieces: label })
    expect(signed).toMatchObject({ width: alone.width, height: alone.height, band: alone.band })
  })

  it('reads letters that reach up and down with all that they are', async () => {
    const letters = [at(100, 80, 18, 22), at(122, 70, 18, 32), at(144, 80, 18, 32), at(166, 80, 30, 22)]
    const line = await readOf({ rect: at(100, 70, 96, 42), textHeight: 22, pieces: letters })
    const whole = await readOf({ rect: at(100, 70, 96, 42), textHeight: 42, pieces: letters })
    expect(line).toMatchObject({ width: whole.width, height: whole.height })
  })
})
