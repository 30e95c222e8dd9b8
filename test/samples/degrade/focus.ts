import type { Random } from '../random'
import { blur, shake } from './noise'
import type { Shot } from './shot'

/**
 * Out of focus or moved so much that a person notices and still can read. `print`: height of the print in
 * pixels, since what can still be read depends on the print and not on the picture.
 */
export function loseFocus(shot: Shot, print: number, random: Random): Shot {
  const strength = print * random.between(0.05, 0.08)
  if (random.chance(0.6)) blur(shot.canvas, strength)
  else shake(shot.canvas, strength * 3, random.between(0, Math.PI))
  return { ...shot, faults: [...shot.faults, 'blur'] }
}
