import type { Corners } from '../truth'
import type { Shot } from './shot'

/** More of a field's box than this under something opaque, and the value can no longer be read as a whole. */
const READABLE = 0.04

/** The shot after something covered the points for which `hides` holds: fields under it are lost. */
export function covered(shot: Shot, fault: string, hides: (x: number, y: number) => boolean): Shot {
  const under = [...shot.boxes].filter(([, box]) => shareOf(box, hides) > READABLE).map(([field]) => field)
  return { ...shot, lost: new Set([...shot.lost, ...under]), faults: [...shot.faults, fault] }
}

/** The document's outline, or the whole picture where the picture is the document. */
export function documentIn({ canvas: { width, height }, outline }: Shot): Corners {
  return (
    outline ?? [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ]
  )
}

/** Share of a box's area for which the test holds, over a grid of points. */
export function shareOf(box: Corners, test: (x: number, y: number) => boolean): number {
  let hits = 0
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 48; column++) {
      const [u, v] = [(column + 0.5) / 48, (row + 0.5) / 8]
      const mix = (k: 0 | 1): number =>
        (box[0][k] * (1 - u) + box[1][k] * u) * (1 - v) + (box[3][k] * (1 - u) + box[2][k] * u) * v
      if (test(mix(0), mix(1))) hits++
    }
  return hits / (8 * 48)
}
