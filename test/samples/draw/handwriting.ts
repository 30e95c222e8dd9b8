import type { Random } from '../random'
import type { Rect } from './rect'
import type { Sheet } from './sheet'

/** A scrawl of pen strokes, about as many as the name's characters need; it is not meant to be read. */
export function handwriting(
  sheet: Sheet,
  name: string,
  x: number,
  y: number,
  size: number,
  random: Random,
): Rect {
  const { context } = sheet
  const count = Math.min(3, [...name].length)
  context.save()
  context.strokeStyle = random.pick(['#16181d', '#1d2f7a'])
  context.lineCap = context.lineJoin = 'round'
  for (let at = 0; at < count; at++) {
    const left = x + at * size * 0.9
    for (let stroke = 0; stroke < 5; stroke++) {
      const point = (): [number, number] => [
        left + random.between(0, size * 0.85),
        y - random.between(-0.1, 0.85) * size,
      ]
      context.lineWidth = size * random.between(0.045, 0.075)
      context.beginPath()
      context.moveTo(...point())
      context.bezierCurveTo(...point(), ...point(), ...point())
      context.stroke()
    }
  }
  context.restore()
  return { x, y: y - size * 0.85, width: count * size * 0.9, height: size * 0.95 }
}
