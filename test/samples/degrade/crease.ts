import type { Random } from '../random'
import { contextOf, type Shot } from './shot'

/**
 * Lines along which the paper was folded: light on one side, dark on the other, worn white in the middle. In halves,
 * in quarters or in thirds as letters are, or a dog-ear. Text on them stays readable.
 */
export function crease(shot: Shot, random: Random): Shot {
  const { width, height } = shot.canvas
  const tall = height > width
  switch (random.pick(['half', 'quarter', 'third', 'corner'] as const)) {
    case 'half':
      fold(shot, random, tall ? across(shot, 0.5, random) : along(shot, 0.5, random))
      break
    case 'quarter':
      fold(shot, random, across(shot, 0.5, random))
      fold(shot, random, along(shot, 0.5, random))
      break
    case 'third':
      for (const at of [1 / 3, 2 / 3])
        fold(shot, random, tall ? across(shot, at, random) : along(shot, at, random))
      break
    case 'corner':
      fold(shot, random, cornerLine(shot, random))
      break
  }
  return { ...shot, faults: [...shot.faults, 'crease'] }
}

type Line = readonly [number, number, number, number]

const across = ({ canvas: { width, height } }: Shot, at: number, random: Random): Line => [
  0,
  height * (at + random.between(-0.02, 0.02)),
  width,
  height * (at + random.between(-0.02, 0.02)),
]
const along = ({ canvas: { width, height } }: Shot, at: number, random: Random): Line => [
  width * (at + random.between(-0.02, 0.02)),
  0,
  width * (at + random.between(-0.02, 0.02)),
  height,
]

function cornerLine({ canvas: { width, height } }: Shot, random: Random): Line {
  const size = Math.min(width, height) * random.between(0.12, 0.3)
  const slope = random.between(0.7, 1.4)
  return random.pick<Line>([
    [0, size, size * slope, 0],
    [width - size * slope, 0, width, size],
    [width, height - size, width - size * slope, height],
    [size * slope, height, 0, height - size],
  ])
}

function fold({ canvas }: Shot, random: Random, [x1, y1, x2, y2]: Line): void {
  const context = contextOf(canvas)
  const unit = Math.max(canvas.width, canvas.height) / 1000
  const reach = unit * random.between(16, 46)
  const length = Math.hypot(x2 - x1, y2 - y1)
  const dark = random.between(0.12, 0.3)
  context.save()
  context.translate(x1, y1)
  context.rotate(Math.atan2(y2 - y1, x2 - x1))
  if (random.chance(0.5)) context.scale(1, -1)
  const shadow = context.createLinearGradient(0, 0, 0, reach)
  shadow.addColorStop(0, `rgba(40,36,30,${dark.toFixed(2)})`)
  shadow.addColorStop(1, 'rgba(40,36,30,0)')
  context.fillStyle = shadow
  context.fillRect(-reach, 0, length + 2 * reach, reach)
  const light = context.createLinearGradient(0, 0, 0, -reach)
  light.addColorStop(0, `rgba(255,255,255,${(dark * 0.9).toFixed(2)})`)
  light.addColorStop(1, 'rgba(255,255,255,0)')
  context.fillStyle = light
  context.fillRect(-reach, -reach, length + 2 * reach, reach)
  // The worn ridge is narrower than a stroke of the print, and broken.
  context.strokeStyle = `rgba(250,250,248,${random.between(0.3, 0.6).toFixed(2)})`
  context.lineWidth = unit * random.between(0.5, 1)
  context.setLineDash([unit * random.between(6, 20), unit * random.between(3, 14)])
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(length, 0)
  context.stroke()
  context.restore()
}
