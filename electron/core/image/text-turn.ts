import type { GrayRaster } from './raster'
import { inkSpots, type InkSpots, profileAngle } from './skew'

/** Evidence for how the text lies; a half turn cannot be told from line profiles. */
export interface TurnScores {
  /** Sharpness of lines across and of lines down the picture. */
  readonly level: number
  readonly upright: number
  /** 'level' lines: turn by 0 or 180; 'sideways': by 90 or 270; null when the two hardly differ. */
  readonly lines: 'level' | 'sideways' | null
}

/** Compares row and column profiles of the ink. Chinese print is square, so a small lead already counts. */
export function textTurn(gray: GrayRaster): TurnScores {
  const spots = inkSpots(gray)
  const level = profileAngle(spots, 3).sharpness
  const upright = profileAngle(swapped(spots), 3).sharpness
  const lead = level / Math.max(1e-6, upright)
  const lines = lead > 1.15 ? 'level' : lead < 1 / 1.15 ? 'sideways' : null
  return { level, upright, lines: spots.x.length < 50 ? null : lines }
}

function swapped(spots: InkSpots): InkSpots {
  return { x: spots.y, y: spots.x, width: spots.height, height: spots.width }
}
