import type { Random } from '../random'
import { contextOf } from './shot'

const TABLE = 1 << 16

/** Grain of a sensor: bell-shaped, `strength` is its standard deviation in grey levels; weaker in colour. */
export function addNoise(canvas: OffscreenCanvas, strength: number, random: Random): void {
  const table = new Float32Array(TABLE)
  for (let at = 0; at < TABLE; at++)
    table[at] = (random.next() + random.next() + random.next() + random.next() - 2) * 1.732 * strength
  const context = contextOf(canvas)
  const image = context.getImageData(0, 0, canvas.width, canvas.height)
  const { data, width, height } = image
  for (let y = 0; y < height; y++) {
    // A table read from another place in every row: cheap, and no pattern that an eye would find.
    let at = random.integer(0, TABLE - 1)
    const end = (y + 1) * width * 4
    for (let out = y * width * 4; out < end; out += 4) {
      const grey = table[at & (TABLE - 1)]!
      const tint = table[(at * 7 + 13) & (TABLE - 1)]! * 0.35
      data[out] = data[out]! + grey + tint
      data[out + 1] = data[out + 1]! + grey
      data[out + 2] = data[out + 2]! + grey - tint
      at++
    }
  }
  context.putImageData(image, 0, 0)
}

/** What a copier leaves: grey, with a little more contrast. */
export function makeGrey(canvas: OffscreenCanvas): void {
  redraw(canvas, 'grayscale(1) contrast(1.15)')
}

/** `radius` in pixels. */
export function blur(canvas: OffscreenCanvas, radius: number): void {
  redraw(canvas, `blur(${radius}px)`)
}

function redraw(canvas: OffscreenCanvas, filter: string): void {
  const copy = new OffscreenCanvas(canvas.width, canvas.height)
  const context = contextOf(copy)
  context.filter = filter
  context.drawImage(canvas, 0, 0)
  contextOf(canvas).drawImage(copy, 0, 0)
}

/** A hand that moved: the picture several times along a short way. */
export function shake(canvas: OffscreenCanvas, pixels: number, angle: number): void {
  const copy = new OffscreenCanvas(canvas.width, canvas.height)
  contextOf(copy).drawImage(canvas, 0, 0)
  const context = contextOf(canvas)
  const steps = Math.max(2, Math.ceil(pixels))
  for (let step = 1; step < steps; step++) {
    const way = (step / (steps - 1) - 0.5) * pixels
    context.globalAlpha = 1 / (step + 1)
    context.drawImage(copy, Math.cos(angle) * way, Math.sin(angle) * way)
  }
  context.globalAlpha = 1
}
