import type { Random } from '../random'
import type { Corners } from '../truth'
import { contextOf } from './shot'

/** The screen on which a document is shown when somebody photographs it there: a viewer's dark window around it. */
export function monitor(
  width: number,
  height: number,
  quad: Corners,
  family: string,
  random: Random,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const context = contextOf(canvas)
  const dark = random.chance(0.7)
  context.fillStyle = dark ? '#1e1f22' : '#c9ccd1'
  context.fillRect(0, 0, width, height)
  const top = Math.max(0, Math.min(...quad.map(([, y]) => y)))
  const bar = Math.min(top * 0.7, height * 0.05)
  context.fillStyle = dark ? '#2c2e33' : '#e9ebee'
  context.fillRect(0, 0, width, bar)
  if (bar > 12) {
    context.fillStyle = dark ? '#c5c8ce' : '#333'
    context.font = `${bar * 0.5}px "${family}"`
    context.fillText(
      `图片查看 - IMG_${random.integer(1000, 9999)}.jpg   ${random.integer(40, 100)}%`,
      bar,
      bar * 0.7,
    )
  }
  return canvas
}
