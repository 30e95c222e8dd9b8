import type { Random } from '../random'
import type { Rect } from './rect'
import type { Sheet } from './sheet'

/** A round red stamp with the name on an arc and 样本章 in place of the star; slightly uneven, as ink is. */
export function seal(sheet: Sheet, text: string, x: number, y: number, radius: number, random: Random): Rect {
  const { context } = sheet
  context.save()
  context.translate(x, y)
  context.rotate(random.between(-0.25, 0.25))
  context.globalAlpha = random.between(0.6, 0.85)
  context.globalCompositeOperation = 'multiply'
  const colour = random.pick(['#d42a20', '#c8321e', '#e0352b'])
  context.strokeStyle = colour
  context.lineWidth = radius * 0.05
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
  context.stroke()
  const characters = [...text]
  const span = Math.min(1.5 * Math.PI, characters.length * 0.36)
  const size = Math.min(radius * 0.3, (radius * 0.78 * span) / characters.length)
  characters.forEach((character, at) => {
    context.save()
    context.rotate(characters.length > 1 ? -span / 2 + (span * at) / (characters.length - 1) : 0)
    sheet.text(character, 0, -radius * 0.66, {
      size,
      family: sheet.fonts.serif,
      weight: 700,
      colour,
      align: 'centre',
    })
    context.restore()
  })
  const middle = {
    size: radius * 0.26,
    family: sheet.fonts.serif,
    weight: 700,
    colour,
    align: 'centre',
  } as const
  sheet.text('样本章', 0, radius * 0.16, middle)
  context.restore()
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}
