import { newRgba } from '../../electron/core/image/new-raster'
import { preparePage } from '../../electron/core/image/prepare-page'
import { linesOf } from '../../electron/core/reading/read-lines'
import { lookOf } from './look/page-looks'

/** Large enough for every step to have its inner loops compiled. */
const SIDE = { width: 1500, height: 1100 } as const
const ROUNDS = 2

/**
 * Lays an invented page flat ahead of the first picture, so that the engine has compiled the loops over pixels by then:
 * the first page would take twice as long otherwise.
 */
export async function warmRaster(): Promise<void> {
  const page = newRgba(SIDE.width, SIDE.height)
  page.data.fill(96)
  for (let y = 80; y < SIDE.height - 80; y++)
    for (let x = 100; x < SIDE.width - 100; x++) {
      const isPrint = y % 60 < 24 && x % 30 < 22 && (x >> 2) % 3 > 0
      page.data.fill(isPrint ? 30 : 235, (y * SIDE.width + x) * 4, (y * SIDE.width + x) * 4 + 3)
    }
  for (let round = 0; round < ROUNDS; round++) {
    const prepared = preparePage(page)
    await new Promise((resolve) => setTimeout(resolve))
    const looking = lookOf(prepared)
    linesOf(prepared.gray)
    await looking
    await new Promise((resolve) => setTimeout(resolve))
  }
}
