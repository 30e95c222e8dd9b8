import type { Random } from '../random'
import { contextOf, type Shot } from './shot'

const TABLE = 4096
const SINE = Float32Array.from({ length: TABLE }, (_, at) => Math.sin((2 * Math.PI * at) / TABLE))

/**
 * Bands that a camera sees on a screen: the screen's grid against the sensor's. Two gratings that bend over the
 * picture, shifted between the colours, and a faint line of the rows.
 */
export function moire(shot: Shot, random: Random): Shot {
  const { canvas } = shot
  const { width, height } = canvas
  const context = contextOf(canvas)
  const image = context.getImageData(0, 0, width, height)
  const { data } = image
  const unit = Math.max(width, height) / 1000
  const gratings = Array.from({ length: 2 }, () => {
    const angle = random.between(0, Math.PI)
    const period = unit * random.between(7, 34)
    return {
      fx: (Math.cos(angle) / period) * TABLE,
      fy: (Math.sin(angle) / period) * TABLE,
      bend: (random.between(-0.5, 0.5) / (period * Math.max(width, height))) * TABLE,
      deep: random.between(0.04, 0.11),
    }
  })
  const apart = random.between(0.2, 0.33) * TABLE
  const rowPeriod = random.between(2.2, 3.4)
  for (let y = 0; y < height; y++) {
    const row = 1 - 0.05 * (0.5 + 0.5 * Math.sin((2 * Math.PI * y) / rowPeriod))
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      let [red, green, blue] = [row, row, row]
      for (const { fx, fy, bend, deep } of gratings) {
        const phase = fx * x + fy * y + bend * (x * x + y * y * 0.6) + TABLE * 1024
        red *= 1 - deep * (0.5 + 0.5 * SINE[phase & (TABLE - 1)]!)
        green *= 1 - deep * (0.5 + 0.5 * SINE[(phase + apart) & (TABLE - 1)]!)
        blue *= 1 - deep * (0.5 + 0.5 * SINE[(phase + 2 * apart) & (TABLE - 1)]!)
      }
      data[at] = data[at]! * red
      data[at + 1] = data[at + 1]! * green
      data[at + 2] = data[at + 2]! * blue
    }
  }
  context.putImageData(image, 0, 0)
  return { ...shot, faults: [...shot.faults, 'moire'] }
}
