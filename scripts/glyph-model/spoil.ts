import { FEATURE_SIDE } from '../../electron/core/reading/glyph-features'
import { soften, type Ink } from '../../electron/core/reading/glyph-ink'
import type { Random } from '../../test/samples/random'

/** A character as rendered: ink on a square of `side` pixels, its cell being `advance` × `em` from (margin, margin). */
export interface Rendered {
  readonly ink: Ink
  readonly em: number
  readonly margin: number
  readonly advance: number
}

/** How a picture spoils a character, or leaves it as it is. */
interface Spoiling {
  readonly blurs: number
  readonly gain: number
  readonly cut: number
  readonly size: readonly [number, number]
  readonly shift: readonly [number, number]
  readonly turn: number
  readonly slant: number
  readonly noise: number
}

const UNSPOILT: Spoiling = {
  blurs: 0,
  gain: 1,
  cut: 0,
  size: [1, 1],
  shift: [0, 0],
  turn: 0,
  slant: 0,
  noise: 0,
}

const spoiling = (random: Random): Spoiling => ({
  blurs: random.integer(0, 6),
  gain: Math.exp(random.between(-0.1, 0.9)),
  cut: random.between(-0.12, 0.25),
  size: [random.between(0.93, 1.07), random.between(0.93, 1.07)],
  shift: [random.between(-1.7, 1.7), random.between(-1.7, 1.7)],
  turn: random.between(-0.03, 0.03),
  slant: random.between(-0.05, 0.05),
  noise: random.between(0, 0.1),
})

/** The cell as features are taken from it; `random` spoils it as pictures do: soft, bold or thin, shifted, turned, noisy. */
export function cellPatch(rendered: Rendered, random: Random | null): Float32Array {
  const how = random ? spoiling(random) : UNSPOILT
  let ink = rendered.ink
  for (let blur = 0; blur < how.blurs; blur++) ink = soften(ink)
  const data = sampled({ ...rendered, ink }, how)
  if (random) {
    const peak = Math.max(0.001, ...data)
    for (let at = 0; at < data.length; at++) {
      const value = Math.min(1, Math.max(0, (data[at]! / peak - how.cut) * how.gain))
      data[at] = value + how.noise * bell(random)
    }
  }
  return soften({ width: FEATURE_SIDE, height: FEATURE_SIDE, data }).data
}

const bell = (random: Random): number =>
  Math.sqrt(-2 * Math.log(random.between(1e-9, 1))) * Math.cos(2 * Math.PI * random.between(0, 1))

/** Four samples a pixel through size, shift, turn and slant about the middle of the cell. */
function sampled({ ink, em, margin, advance }: Rendered, how: Spoiling): Float32Array {
  const side = FEATURE_SIDE
  const { width, height, data } = ink
  const [across, down] = [advance / side / how.size[0], em / side / how.size[1]]
  const patch = new Float32Array(side * side)
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      let sum = 0
      for (let part = 0; part < 4; part++) {
        const u = column + 0.25 + 0.5 * (part & 1) - side / 2 + how.shift[0]
        const v = row + 0.25 + 0.5 * (part >> 1) - side / 2 + how.shift[1]
        const x = margin + advance / 2 + (u + (how.slant + how.turn) * v) * across - 0.5
        const y = margin + em / 2 + (v - how.turn * u) * down - 0.5
        const [left, top] = [Math.floor(x), Math.floor(y)]
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
        const [fx, fy, start] = [x - left, y - top, top * width + left]
        sum += (data[start]! * (1 - fx) + data[start + 1]! * fx) * (1 - fy)
        sum += (data[start + width]! * (1 - fx) + data[start + width + 1]! * fx) * fy
      }
      patch[row * side + column] = sum / 4
    }
  return patch
}
