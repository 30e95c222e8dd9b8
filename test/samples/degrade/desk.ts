import type { Random } from '../random'
import { contextOf } from './shot'

type Paint = (canvas: OffscreenCanvas, random: Random) => void

const wood: Paint = (canvas, random) => {
  const { width, height } = canvas
  const context = contextOf(canvas)
  const base = random.pick([
    [150, 108, 70],
    [190, 150, 108],
    [104, 72, 50],
    [206, 178, 140],
  ])
  const shade = (by: number, alpha: number): string =>
    `rgba(${base.map((c) => Math.max(0, c + by)).join(',')},${alpha})`
  context.fillStyle = shade(0, 1)
  context.fillRect(0, 0, width, height)
  const unit = width / 100
  const grains = 170
  for (let at = 0; at < grains; at++) {
    const y = random.next() * height
    context.strokeStyle = shade(random.between(-40, 26), random.between(0.08, 0.4))
    context.lineWidth = random.between(0.05, 0.5) * unit
    context.beginPath()
    context.moveTo(0, y)
    const bend = random.between(-2, 2) * unit
    context.bezierCurveTo(
      width * 0.3,
      y + bend,
      width * 0.6,
      y - bend,
      width,
      y + random.between(-1, 1) * unit,
    )
    context.stroke()
  }
  for (let plank = random.integer(1, 2); plank > 0; plank--) {
    const y = random.next() * height
    context.fillStyle = 'rgba(30,18,10,.55)'
    context.fillRect(0, y, width, unit * 0.25)
  }
}

const cloth: Paint = (canvas, random) => {
  const { width, height } = canvas
  const context = contextOf(canvas)
  const hue = random.integer(0, 359)
  context.fillStyle = `hsl(${hue} 22% ${random.integer(30, 62)}%)`
  context.fillRect(0, 0, width, height)
  const step = Math.max(4, width / 320)
  context.lineWidth = step * 0.4
  for (const [colour, vertical] of [
    [`hsla(${hue} 22% 80% / .16)`, true],
    [`hsla(${hue} 22% 8% / .16)`, false],
  ] as const) {
    context.strokeStyle = colour
    context.beginPath()
    for (let at = 0; at < (vertical ? width : height); at += step) {
      context.moveTo(vertical ? at : 0, vertical ? 0 : at)
      context.lineTo(vertical ? at : width, vertical ? height : at)
    }
    context.stroke()
  }
}

const plain: Paint = (canvas, random) => {
  const { width, height } = canvas
  const context = contextOf(canvas)
  const grey = random.pick([38, 64, 150, 176, 225, 238])
  const fill = context.createLinearGradient(0, 0, width, height)
  fill.addColorStop(0, `rgb(${grey + 8},${grey + 6},${grey + 4})`)
  fill.addColorStop(1, `rgb(${grey - 10},${grey - 10},${grey - 8})`)
  context.fillStyle = fill
  context.fillRect(0, 0, width, height)
}

const speckled: Paint = (canvas, random) => {
  plain(canvas, random)
  const { width, height } = canvas
  const context = contextOf(canvas)
  for (let at = 0; at < 2600; at++) {
    const grey = random.integer(40, 220)
    context.fillStyle = `rgba(${grey},${grey},${grey - 6},.35)`
    const size = width * random.between(0.0008, 0.004)
    context.beginPath()
    context.ellipse(
      random.next() * width,
      random.next() * height,
      size,
      size * 0.7,
      random.next() * 3,
      0,
      2 * Math.PI,
    )
    context.fill()
  }
}

/** What the document lies on. */
export function desk(width: number, height: number, random: Random): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  random.pick([wood, wood, cloth, plain, plain, speckled])(canvas, random)
  return canvas
}
