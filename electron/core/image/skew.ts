import { adaptiveInk } from './threshold'
import type { GrayRaster } from './raster'
import { shrinkGray } from './resize'

const MOST_DEGREES = 8

export interface ProfileAngle {
  /** Degrees by which the text lines fall to the right (clockwise); turn by the negative to level them. */
  readonly degrees: number
  /** How sharply lines and gaps alternate at that angle, per ink pixel. */
  readonly sharpness: number
}

/** Slant of horizontal text within ±8°, from the row sums of its ink; 0 when nothing is printed. */
export function skewAngle(gray: GrayRaster): ProfileAngle {
  return profileAngle(inkSpots(gray), MOST_DEGREES)
}

export interface InkSpots {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly width: number
  readonly height: number
}

/** Ink of a copy of at most 700 px, without large dark areas (photographs) and thin specks. */
export function inkSpots(gray: GrayRaster): InkSpots {
  const small = shrinkGray(gray, 700)
  const ink = adaptiveInk(small, 12, 0.85, 14)
  const { width, height } = small
  const x: number[] = []
  const y: number[] = []
  for (let row = 0; row < height; row++)
    for (let col = 0; col < width; col++)
      if (ink.data[row * width + col] === 1) {
        x.push(col - width / 2)
        y.push(row - height / 2)
      }
  return { x: Float32Array.from(x), y: Float32Array.from(y), width, height }
}

export function profileAngle(spots: InkSpots, most: number): ProfileAngle {
  if (spots.x.length < 50) return { degrees: 0, sharpness: 0 }
  let degrees = 0
  let sharpness = -1
  const look = (angle: number): void => {
    const found = sharpnessAt(spots, angle)
    // Strictly better only, so that an empty page stays level.
    if (found <= sharpness * 1.001) return
    sharpness = found
    degrees = angle
  }
  look(0)
  for (let d = 1; d <= most; d++) {
    look(d)
    look(-d)
  }
  for (const step of [0.5, 0.25, 0.125]) {
    const middle = degrees
    look(middle - step)
    look(middle + step)
  }
  return { degrees, sharpness }
}

/** Sum of squared differences of neighbouring row sums along lines that fall by `degrees` to the right. */
export function sharpnessAt(spots: InkSpots, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const reach = Math.ceil(spots.height / 2 + (spots.width / 2) * Math.abs(slope)) + 2
  const rows = new Float32Array(reach * 2 + 2)
  for (let i = 0; i < spots.x.length; i++) {
    const at = spots.y[i]! - spots.x[i]! * slope + reach
    const low = Math.floor(at)
    rows[low]! += 1 - at + low
    rows[low + 1]! += at - low
  }
  let sum = 0
  for (let i = 1; i < rows.length; i++) sum += (rows[i]! - rows[i - 1]!) ** 2
  return sum / spots.x.length
}
