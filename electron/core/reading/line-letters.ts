import { median } from '../median'
import { histogram, percentile } from '../image/contrast'
import { inkComponents, type InkComponents } from '../image/ink-components'
import { newGray } from '../image/new-raster'
import type { GrayRaster, Rect } from '../image/raster'
import { lineCrop } from './line-crop'

/** Letters of one Latin line as they stand in the picture, told apart by the paper between them. */

export interface Letter {
  /** In pixels of the line's crop; `right` and `bottom` are the last inside. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** First and last ink of each row, from `top` on; null where a row has none. */
  readonly rows: readonly ({ readonly from: number; readonly to: number; readonly ink: number } | null)[]
}

export interface LineLetters {
  readonly letters: readonly Letter[]
  /** Last row of the letters that stand on the line. */
  readonly baseline: number
  /** Usual height of a letter. */
  readonly height: number
}

/** Height of the line in the crop, in pixels. */
const HEIGHT = 80
const INK_SHARE = 0.02
const PAPER_SHARE = 0.6
/** Ink of fewer pixels is grain. */
const GRAIN = 12
/** Letters of which half overlaps from left to right are one: the dot over an i. */
const OVERLAP = 0.5
const FEWEST = 4

/** Null where too little stands apart to tell a line's foot. */
export function lineLetters(gray: GrayRaster, line: Rect): LineLetters | null {
  const crop = lineCrop(gray, line, HEIGHT)
  const counts = histogram(crop)
  const middle = (percentile(counts, INK_SHARE) + percentile(counts, PAPER_SHARE)) / 2
  const ink = newGray(crop.width, crop.height)
  for (let at = 0; at < crop.data.length; at++) ink.data[at] = crop.data[at]! < middle ? 1 : 0
  const letters = joined(inkComponents(ink), crop.width)
  if (letters.length < FEWEST) return null
  const heightOf = ({ top, bottom }: Letter): number => bottom - top + 1
  const usual = median(letters.map(heightOf)) ?? 0
  const whole = letters.filter((letter) => heightOf(letter) > usual / 2)
  return {
    letters,
    baseline: median(whole.map(({ bottom }) => bottom)) ?? 0,
    height: median(whole.map(heightOf)) ?? 0,
  }
}

function joined(parts: InkComponents, width: number): Letter[] {
  const order = Array.from({ length: parts.count }, (_, at) => at)
    .filter((at) => parts.area[at]! >= GRAIN && parts.left[at]! > 1 && parts.right[at]! < width - 2)
    .toSorted((a, b) => parts.left[a]! - parts.left[b]!)
  const groups: { left: number; right: number; members: number[] }[] = []
  for (const at of order) {
    const [left, right] = [parts.left[at]!, parts.right[at]!]
    const last = groups.at(-1)
    const narrower = last ? Math.min(last.right - last.left, right - left) + 1 : 0
    if (last && last.right - left + 1 > narrower * OVERLAP) {
      last.right = Math.max(last.right, right)
      last.members.push(at)
    } else groups.push({ left, right, members: [at] })
  }
  const groupOf = new Map(groups.flatMap(({ members }, group) => members.map((at) => [at, group] as const)))
  const letters = groups.map(({ left, right, members }) => {
    const top = Math.min(...members.map((at) => parts.top[at]!))
    const bottom = Math.max(...members.map((at) => parts.bottom[at]!))
    const rows: ({ from: number; to: number; ink: number } | null)[] = Array.from(
      { length: bottom - top + 1 },
      () => null,
    )
    return { left, right, top, bottom, rows }
  })
  const { runs } = parts
  for (let i = 0; i < runs.count; i++) {
    const letter = letters[groupOf.get(runs.component[i]!) ?? -1]
    if (!letter) continue
    const [from, to] = [runs.from[i]!, runs.to[i]!]
    const row = letter.rows[runs.row[i]! - letter.top]
    letter.rows[runs.row[i]! - letter.top] = row
      ? { from: Math.min(row.from, from), to: Math.max(row.to, to), ink: row.ink + to - from + 1 }
      : { from, to, ink: to - from + 1 }
  }
  return letters
}
