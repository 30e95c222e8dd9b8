import { beforeEach, describe, expect, it } from 'vitest'
import { newGray } from '../../../electron/core/image/new-raster'
import { LinePool } from '../../../renderer/reader/line-pool'

interface Asked {
  readonly place: number
  answer(text: string): void
  fail(): void
}
let asked: Asked[] = []
beforeEach(() => (asked = []))

const aPool = (): LinePool =>
  new LinePool(
    (_, place) =>
      new Promise((resolve, reject) => {
        asked.push({
          place,
          answer: (text) => {
            resolve({ text, confidence: 1, symbols: [] })
          },
          fail: () => {
            reject(new Error('broken'))
          },
        })
      }),
  )
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
const places = (): number[] => asked.map(({ place }) => place)
const crop = { ...newGray(4, 4), band: { top: 0, height: 4 } }

describe('lines waiting for a recogniser', () => {
  it('go to the first one, two at once, until others are ready', async () => {
    const pool = aPool()
    const lines = [1, 2, 3, 4, 5].map(() => pool.line(crop))
    expect(places()).toEqual([0, 0])
    pool.join(1)
    expect(places()).toEqual([0, 0, 1, 1])
    asked[3]!.answer('3')
    await settled()
    expect(places()).toEqual([0, 0, 1, 1, 1])
    asked.forEach(({ answer }, at) => {
      answer(`${at}`)
    })
    expect((await Promise.all(lines)).map(({ text }) => text)).toEqual(['0', '1', '2', '3', '4'])
  })

  it('are taken up by whichever is free, also after one that failed', async () => {
    const pool = aPool()
    const lines = [1, 2, 3].map(() => pool.line(crop).catch(() => null))
    asked[1]!.fail()
    await settled()
    expect(asked).toHaveLength(3)
    for (const { answer } of asked) answer('甲')
    expect((await Promise.all(lines)).filter((line) => line === null)).toHaveLength(1)
  })

  it('are given no more at once to one that is told ready twice', () => {
    const pool = aPool()
    pool.join(0)
    pool.join(1)
    pool.join(1)
    for (let at = 0; at < 9; at++) void pool.line(crop)
    expect(places()).toEqual([0, 0, 1, 1])
  })
})
