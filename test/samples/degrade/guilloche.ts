import type { Random } from '../random'
import { contextOf, type Shot } from './shot'

type Pattern = (
  context: OffscreenCanvasRenderingContext2D,
  width: number,
  height: number,
  random: Random,
) => void

const sines: Pattern = (context, width, height, random) => {
  const unit = Math.max(width, height) / 1000
  const gap = unit * random.between(7, 13)
  const [long, lift] = [unit * random.between(40, 120), gap * random.between(1, 2.6)]
  for (let y = -2 * gap; y < height + 2 * gap; y += gap) {
    context.beginPath()
    for (let x = 0; x <= width + 4; x += 4 * unit)
      context.lineTo(x, y + Math.sin(x / long + y / (long * 0.7)) * lift)
    context.stroke()
  }
}

const braid: Pattern = (context, width, height, random) => {
  const unit = Math.max(width, height) / 1000
  const gap = unit * random.between(26, 44)
  const long = unit * random.between(22, 46)
  for (let y = gap / 2; y < height + gap; y += gap)
    for (let strand = 0; strand < 4; strand++) {
      context.beginPath()
      for (let x = 0; x <= width + 4; x += 3 * unit)
        context.lineTo(x, y + Math.sin(x / long + (strand * Math.PI) / 2) * gap * 0.48)
      context.stroke()
    }
}

/** Curves of a spirograph, several over the page. */
const rosettes: Pattern = (context, width, height, random) => {
  const size = Math.min(width, height) * random.between(0.16, 0.3)
  const [inner, pen] = [random.pick([0.31, 0.37, 0.43]), random.between(0.5, 0.9)]
  for (let cy = size * 0.6; cy < height; cy += size * 1.5)
    for (let cx = size * 0.6; cx < width; cx += size * 1.7) {
      context.beginPath()
      for (let t = 0; t <= 2 * Math.PI * 24; t += 0.08) {
        const k = (1 - inner) / inner
        const x = (1 - inner) * Math.cos(t) + inner * pen * Math.cos(k * t)
        const y = (1 - inner) * Math.sin(t) - inner * pen * Math.sin(k * t)
        context.lineTo(cx + x * size * 0.8, cy + y * size * 0.8)
      }
      context.stroke()
    }
}

const weave: Pattern = (context, width, height, random) => {
  const unit = Math.max(width, height) / 1000
  const gap = unit * random.between(8, 16)
  const lean = random.between(0.4, 1.6)
  context.beginPath()
  for (let x = -height * lean; x < width; x += gap) {
    context.moveTo(x, 0)
    context.lineTo(x + height * lean, height)
    context.moveTo(x + height * lean, 0)
    context.lineTo(x, height)
  }
  context.stroke()
}

const PATTERNS = [sines, sines, braid, rosettes, weave]
const COLOURS = [
  'rgba(206,120,110,.5)',
  'rgba(110,150,200,.5)',
  'rgba(120,170,130,.5)',
  'rgba(200,165,90,.55)',
  'rgba(170,130,180,.45)',
] as const

/** Fine coloured lines as security papers have them: multiplied in, so that they lie under the print. Invented curves. */
export function guilloche(shot: Shot, random: Random): Shot {
  const { canvas } = shot
  const context = contextOf(canvas)
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.lineWidth = (Math.max(canvas.width, canvas.height) / 1000) * random.between(0.45, 0.9)
  for (let layer = random.integer(1, 2); layer > 0; layer--) {
    context.strokeStyle = random.pick(COLOURS)
    random.pick(PATTERNS)(context, canvas.width, canvas.height, random)
  }
  context.restore()
  return { ...shot, faults: [...shot.faults, 'guilloche'] }
}
