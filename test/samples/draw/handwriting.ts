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

/** A date in somebody's own hand: the characters of a font, each leaning, high or low, large or small as it comes. */
export function writtenByHand(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  size: number,
  random: Random,
): Rect {
  const { context } = sheet
  const family = sheet.fonts.values ?? sheet.fonts.serif
  const colour = random.pick(['#16181d', '#1d2f7a'])
  const lean = random.between(-0.25, 0.05)
  let left = x
  for (const character of text) {
    const style = { size: size * random.between(0.86, 1.14), family, colour }
    context.save()
    context.translate(left, y + random.between(-0.08, 0.08) * size)
    context.transform(1, 0, lean, 1, 0, 0)
    context.rotate(random.between(-0.09, 0.09))
    sheet.text(character, 0, 0, style)
    context.restore()
    left += sheet.measure(character, style) + random.between(-0.04, 0.1) * size
  }
  return { x, y: y - size, width: left - x, height: size * 1.2 }
}
