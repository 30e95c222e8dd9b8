import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { lineModelOf } from '../../../electron/core/line-model/line-model'
import { LineReader } from '../../../electron/core/line-model/line-reader'
import type { LineCrop } from '../../../electron/core/reading/line-crop'
import { networkProgram } from '../../helpers/network-program'

/** Crops of lines of our own samples, each with its text in the middle. */
const LINES = [
  ['code', '统一社会信用代码'],
  ['date', '2016年10月24日'],
  ['type', '有限责任公司分公司'],
  ['stop', '监管信息。'],
] as const

function lineNamed(name: string, height = 36): LineCrop {
  const bytes = readFileSync(new URL(`../../fixtures/lines/${name}.pgm`, import.meta.url))
  const [, size] = bytes.toString('latin1', 0, 20).split('\n')
  const [width, rows] = size!.split(' ').map(Number) as [number, number]
  const data = new Uint8Array(bytes.subarray(bytes.length - width * rows))
  return { width, height: rows, data, band: { top: (rows - height) / 2, height } }
}

describe('the reader of lines', () => {
  let reader: LineReader
  beforeAll(() => {
    const model = readFileSync(new URL('../../../resources/tessdata/chi_sim.traineddata', import.meta.url))
    reader = new LineReader(networkProgram(), lineModelOf(new Uint8Array(model)))
  })

  it.each(LINES)('reads %s with the model that comes with the app', (name, text) => {
    const line = reader.read(lineNamed(name))
    expect(line.text).toBe(text)
    expect(line.confidence).toBeGreaterThan(0.85)
    expect(line.symbols.map((symbol) => symbol.text).join('')).toBe(text)
  })

  it('says where each character stands, from left to right within the crop', () => {
    const crop = lineNamed('code')
    const { symbols } = reader.read(crop)
    const middles = symbols.map(({ rect }) => rect.x + rect.width / 2)
    expect(middles).toEqual(middles.toSorted((a, b) => a - b))
    // Eight characters over some 250 pixels: none is further from its place than half of itself.
    const [first, last] = [middles[0]!, middles.at(-1)!]
    const step = (last - first) / 7
    for (const [at, middle] of middles.entries())
      expect(Math.abs(middle - first - at * step)).toBeLessThan(step / 2)
    for (const { rect } of symbols) {
      expect(rect.x).toBeGreaterThanOrEqual(0)
      expect(rect.x + rect.width).toBeLessThanOrEqual(crop.width + 3)
      expect(rect).toMatchObject({ y: crop.band.top, height: crop.band.height })
    }
  })

  it('is less sure of what it can hardly see', () => {
    const clear = lineNamed('type')
    const faint = { ...clear, data: clear.data.map((own, at) => (at % 3 === 0 ? 245 : own)) }
    expect(reader.read(faint).confidence).toBeLessThan(reader.read(clear).confidence)
  })

  it('reads nothing on paper', () => {
    const { width, height, band } = lineNamed('code')
    const paper = { width, height, band, data: new Uint8Array(width * height).fill(245) }
    expect(reader.read(paper)).toEqual({ text: '', confidence: 0, symbols: [] })
  })
})
