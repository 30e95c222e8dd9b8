import type { Ink } from './glyph-ink'
import { LATIN_EM, LATIN_ROWS, type LatinFace, type LatinGlyph } from './latin-faces'
import type { LatinInk, ScaledInks, Template } from './latin-inks'
import { lineResidual } from './latin-window'

/** A domain's letters laid over the ink of its line, face by face. */

/** One letter over the ink. */
export interface LatinPlace {
  readonly character: string
  readonly x: number
  readonly template: Template
}

export interface LatinLayout {
  readonly inks: ScaledInks
  readonly face: LatinFace
  readonly scaled: LatinInk
  /** Row of the ink at which the templates begin. */
  readonly top: number
  readonly blur: number
  readonly places: readonly LatinPlace[]
  /** What ink and letters leave of each other, in the ink of a usual letter; each letter's share is `residual / letters`. */
  readonly residual: number
  /** Ink of a usual letter, squared. */
  readonly unit: number
}

/** Most space that is added to each letter, or taken from it, in em. */
const TRACKING = { least: -0.08, most: 0.5 }
/** Sizes by height and by width that differ by more belong to another face. */
const SIZES_APART = 1.3

interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function extentOf(glyphs: readonly LatinGlyph[]): Extent {
  let [pen, right] = [0, 0]
  for (const { left, width, advance } of glyphs) {
    right = Math.max(right, pen + left + width)
    pen += advance
  }
  return {
    left: glyphs[0]!.left,
    right,
    top: Math.min(...glyphs.map(({ top }) => top)),
    bottom: Math.max(...glyphs.map(({ bottom }) => bottom)),
  }
}

/** A text over a line in one face at the sizes that its height and its width tell; none where the face cannot be it. */
export function layOutLatin(inks: ScaledInks, face: LatinFace, text: string): LatinLayout[] {
  const glyphs = [...text].map((character) => face.glyphs.get(character))
  if (glyphs.length < 3 || !glyphs.every((glyph) => glyph !== undefined)) return []
  const extent = extentOf(glyphs)
  const { box } = inks
  const byHeight = (extent.bottom - extent.top) / (box.bottom - box.top)
  const byWidth = (extent.right - extent.left) / (box.right - box.left)
  if (byHeight > byWidth * SIZES_APART) return []
  const factors = [byWidth, ...(byHeight < byWidth * 0.97 ? [byHeight] : [])]
  return factors.flatMap((factor) => {
    if (!(factor > 0.1 && factor < 8)) return []
    const scaled = inks.at(factor)
    const room = scaled.box.right - scaled.box.left - (extent.right - extent.left)
    const tracking = room / (glyphs.length - 1)
    if (tracking < TRACKING.least * LATIN_EM || tracking > TRACKING.most * LATIN_EM) return []
    const middle = (scaled.box.top + scaled.box.bottom - extent.top - extent.bottom) / 2
    const found = placed({
      inks,
      face,
      scaled,
      glyphs,
      text,
      tracking,
      top: Math.round(middle),
      blur: blurFor(scaled.factor),
    })
    return found ? [found] : []
  })
}

/** Enlarged ink is soft. */
const blurFor = (factor: number): number => (factor > 2.2 ? 3 : factor > 1.4 ? 2 : 1)

/** The best of the rows and softnesses beside a layout's own. */
export function refineLatin(layout: LatinLayout): LatinLayout {
  let best = layout
  const consider = (blur: number, top: number): void => {
    const found = blur < 0 ? null : again(best, blur, top)
    if (found && found.residual < best.residual) best = found
  }
  for (const off of [-1, 1, -2, 2]) consider(layout.blur, layout.top + off)
  const { blur, top } = best
  for (const off of [-1, 1, 2]) consider(blur + off, top)
  return best
}

function again({ inks, face, scaled, places }: LatinLayout, blur: number, top: number): LatinLayout | null {
  const text = places.map(({ character }) => character).join('')
  const glyphs = [...text].map((character) => face.glyphs.get(character)!)
  const extent = extentOf(glyphs)
  const room = scaled.box.right - scaled.box.left - (extent.right - extent.left)
  return placed({ inks, face, scaled, glyphs, text, tracking: room / (glyphs.length - 1), top, blur })
}

interface Asked {
  readonly inks: ScaledInks
  readonly face: LatinFace
  readonly scaled: LatinInk
  readonly glyphs: readonly LatinGlyph[]
  readonly text: string
  readonly tracking: number
  readonly top: number
  readonly blur: number
}

/** Columns by which a letter strays from where its face puts it, and by which two neighbours do. */
const STRAY = 6
const NEIGHBOURS = 2
/** Cost of each column that neighbours stray apart, squared, in the ink of a letter. */
const STIFF = 0.004

/** Every letter where it leaves the least of the ink, not far from where its face puts it. */
function placed({ inks, face, scaled, glyphs, text, tracking, top, blur }: Asked): LatinLayout | null {
  const { ink, box } = scaled
  const energy = energyByColumn(ink, top)
  const unit = energy[energy.length - 1]! / glyphs.length
  if (unit <= 0) return null
  const shapes = glyphs.map((glyph) => inks.template(glyph, blur))
  let pen = box.left - glyphs[0]!.left
  const starts = glyphs.map(({ advance }, at) => {
    const start = Math.round(pen + shapes[at]!.left)
    pen += advance + tracking
    return start
  })
  const xs = bestPlaces(starts, shapes, energy, unit, (at, x) => left(ink, top, shapes[at]!, x))
  const letters = [...text]
  const places = xs.map((x, at) => ({ character: letters[at]!, x, template: shapes[at]! }))
  const residual = lineResidual(ink, top, places) / unit
  return { inks, face, scaled, top, blur, places, residual, unit }
}

const PLACES = STRAY * 2 + 1

/** The way through the places of all letters that leaves the least, ink between letters included. */
function bestPlaces(
  starts: readonly number[],
  shapes: readonly Template[],
  energy: Float64Array,
  unit: number,
  leftAt: (letter: number, x: number) => number,
): number[] {
  const xOf = (letter: number, place: number): number => starts[letter]! + place - STRAY
  const endOf = (letter: number, place: number): number => xOf(letter, place) + shapes[letter]!.width
  const came: Int8Array[] = []
  let costs = Float64Array.from({ length: PLACES }, (_, place) => {
    const x = xOf(0, place)
    return between(energy, 0, x) + leftAt(0, x)
  })
  for (let letter = 1; letter < starts.length; letter++) {
    const next = new Float64Array(PLACES).fill(Infinity)
    const way = new Int8Array(PLACES)
    for (let place = 0; place < PLACES; place++) {
      const x = xOf(letter, place)
      const own = leftAt(letter, x)
      const last = Math.min(PLACES - 1, place + NEIGHBOURS)
      for (let before = Math.max(0, place - NEIGHBOURS); before <= last; before++) {
        const gap = between(energy, endOf(letter - 1, before), x)
        const cost = costs[before]! + own + gap + STIFF * unit * (before - place) ** 2
        if (cost < next[place]!) [next[place], way[place]] = [cost, before]
      }
    }
    came.push(way)
    costs = next
  }
  const last = starts.length - 1
  const whole = costs.map((cost, place) => cost + between(energy, endOf(last, place), energy.length))
  const xs: number[] = []
  let place = whole.indexOf(Math.min(...whole))
  for (let letter = last; letter >= 0; letter--) {
    xs.unshift(xOf(letter, place))
    if (letter > 0) place = came[letter - 1]![place]!
  }
  return xs
}

/** Squared ink of the columns before each one, in the rows of the templates. */
function energyByColumn({ width, height, data }: Ink, top: number): Float64Array {
  const sums = new Float64Array(width + 1)
  for (let x = 0; x < width; x++) {
    let sum = 0
    for (let y = Math.max(0, top); y < Math.min(height, top + LATIN_ROWS); y++)
      sum += data[y * width + x]! ** 2
    sums[x + 1] = sums[x]! + sum
  }
  return sums
}

const between = (sums: Float64Array, from: number, to: number): number => {
  const last = sums.length - 1
  const [start, end] = [Math.min(last, Math.max(0, from)), Math.min(last, Math.max(0, to))]
  return end > start ? sums[end]! - sums[start]! : 0
}

/** What one letter leaves of the ink in its columns, squared; every second row tells enough of where it lies. */
function left({ width, height, data }: Ink, top: number, { width: span, mask }: Template, x: number): number {
  const [first, end] = [Math.max(0, -x), Math.min(span, width - x)]
  let sum = 0
  for (let row = 0; row < LATIN_ROWS; row += 2) {
    const y = top + row
    if (y < 0 || y >= height) continue
    const start = y * width + x
    const own = row * span
    for (let column = first; column < end; column++) {
      const apart = data[start + column]! - mask[own + column]!
      sum += apart * apart
    }
  }
  return sum * 2
}
