import { describe, expect, it } from 'vitest'
import type { TextSegment } from '../../../electron/core/image/find-lines'
import type { Recogniser } from '../../../electron/core/reading/recogniser'
import {
  halfTurnScores,
  tellingLines,
  readsBetter,
  readsSurely,
} from '../../../electron/core/reading/settle-turn'
import { textOf } from '../../../electron/core/reading/line-text'
import { whitePage } from './fake-lines'

const line = (y: number, width = 200): TextSegment => {
  const rect = { x: 20, y, width, height: 20 }
  return { rect, textHeight: 20, pieces: [rect] }
}

/** The left end of a line is marked dark; upside down the mark stands right. */
const marked = () => {
  const page = whitePage(300, 300)
  for (const y of [20, 60, 100])
    for (let row = y; row < y + 20; row++) for (let x = 20; x < 40; x++) page.data[row * 300 + x] = 0
  return page
}

const readingWhenMarkIs = (side: 'left' | 'right'): Recogniser & { asked: number } => ({
  asked: 0,
  line(gray) {
    this.asked++
    const middle = Math.floor(gray.height / 2) * gray.width
    const left = gray.data.slice(middle, middle + gray.width / 2).some((value) => value < 100)
    const reads = left === (side === 'left')
    const confidence = reads ? 0.95 : 0.4
    const symbols = [...'有效期限'].map((text, at) => ({
      text,
      confidence,
      rect: { x: 10 + at * 36, y: 10, width: 36, height: 36 },
    }))
    return Promise.resolve({ text: '有效期限', confidence, symbols })
  },
})

describe('halfTurnScores', () => {
  it('looks at two lines only when both read well as they stand', async () => {
    const recogniser = readingWhenMarkIs('left')
    const scores = await halfTurnScores(marked(), [line(20), line(60), line(100)], recogniser)
    expect(scores.upright).toBeGreaterThan(scores.turned)
    expect(recogniser.asked).toBe(2)
  })

  it('counts the letters of the better way up, each as surely as it was read', async () => {
    const sure = await halfTurnScores(marked(), [line(20), line(60)], readingWhenMarkIs('left'))
    expect(sure.letters).toBeCloseTo(2 * 4 * 0.95 ** 3 * Math.min(1, 4 / 5.5), 5)
    const none = await halfTurnScores(marked(), [], readingWhenMarkIs('left'))
    expect(none.letters).toBe(0)
  })

  it('keeps what it read the right way up, for the page to go on with', async () => {
    const lines = [line(20), line(60), line(100)]
    const { read } = await halfTurnScores(marked(), lines, readingWhenMarkIs('left'))
    expect([...read.keys()]).toEqual(lines.slice(0, 2))
    expect([...read.values()].map((one) => one && textOf(one))).toEqual(['有效期限', '有效期限'])
  })

  it('takes an ornament that reads as one letter again and again for no text', async () => {
    const ornament: Recogniser = {
      line: () => Promise.resolve({ text: '今今今今今令', confidence: 0.9, symbols: [] }),
    }
    expect(await halfTurnScores(marked(), [line(20), line(60)], ornament)).toMatchObject({
      upright: 0,
      turned: 0,
    })
  })

  it('is better the more letters read, and the more surely: scraps read surely whichever way up they stand', () => {
    expect(readsBetter({ score: 0.57, letters: 10 }, { score: 0.74, letters: 2.4 })).toBe(true)
    expect(readsBetter({ score: 0.74, letters: 2.4 }, { score: 0.57, letters: 10 })).toBe(false)
    expect(readsBetter({ score: 0.67, letters: 10.6 }, { score: 0.32, letters: 3.2 })).toBe(true)
    expect(readsBetter({ score: 0, letters: 0 }, { score: 0, letters: 0 })).toBe(false)
  })
  it('needs no look at the other way where enough letters read, not where surely read scraps do', () => {
    expect(readsSurely({ score: 0.7, letters: 7 })).toBe(true)
    expect(readsSurely({ score: 0.7, letters: 4.5 })).toBe(false)
    expect(readsSurely({ score: 0.55, letters: 20 })).toBe(false)
  })
  it('finds that a page stands upside down', async () => {
    const scores = await halfTurnScores(marked(), [line(20), line(60)], readingWhenMarkIs('right'))
    expect(scores.turned).toBeGreaterThan(scores.upright)
  })

  it('says nothing of a page without lines', async () => {
    expect(await halfTurnScores(marked(), [], readingWhenMarkIs('left'))).toMatchObject({
      upright: 0,
      turned: 0,
    })
  })
})

it('tells a page by its longer lines, by very long ones last, never by single characters', () => {
  const widths = [30, 400, 120, 200, 320].map((width, at) => line(at * 40, width))
  expect(tellingLines(widths).map(({ rect }) => rect.width)).toEqual([200, 120, 320, 400])
})
