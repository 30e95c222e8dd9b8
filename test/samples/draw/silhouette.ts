import type { Random } from '../random'
import type { Rect } from './rect'
import type { Sheet } from './sheet'

/** A grey figure without a face in the portrait's place. */
export function silhouette(sheet: Sheet, { x, y, width, height }: Rect, random: Random): void {
  const { context } = sheet
  const shade = random.integer(95, 150)
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  const ground = context.createLinearGradient(x, y, x, y + height)
  ground.addColorStop(0, '#f4f6f8')
  ground.addColorStop(1, '#e2e6ea')
  sheet.fill(ground, { x, y, width, height })
  context.fillStyle = `rgb(${shade - 50},${shade - 46},${shade - 40})`
  context.beginPath()
  context.ellipse(x + width / 2, y + height * 1.02, width * 0.46, height * 0.36, 0, 0, 2 * Math.PI)
  context.fill()
  context.fillStyle = `rgb(${shade + 60},${shade + 40},${shade + 28})`
  context.fillRect(x + width * 0.42, y + height * 0.52, width * 0.16, height * 0.2)
  context.beginPath()
  context.ellipse(x + width / 2, y + height * 0.4, width * 0.2, height * 0.2, 0, 0, 2 * Math.PI)
  context.fill()
  context.fillStyle = '#3a3634'
  context.beginPath()
  context.ellipse(x + width / 2, y + height * 0.3, width * 0.22, height * 0.14, 0, Math.PI, 2 * Math.PI)
  context.fill()
  context.restore()
  const style = {
    size: width * 0.22,
    family: sheet.fonts.sans,
    weight: 700,
    align: 'centre',
    colour: '#9a2f28',
  } as const
  context.save()
  context.globalAlpha = 0.5
  sheet.text('样本', x + width / 2, y + height * 0.92, style)
  context.restore()
}
