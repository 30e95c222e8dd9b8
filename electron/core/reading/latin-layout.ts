import { resizeInk, soften, type Ink, type InkBox } from './glyph-ink'
import { LATIN_EM, LATIN_ROWS, type LatinFace, type LatinGlyph } from './latin-faces'

/** A domain's letters laid over the ink of its line, face by face. */

/** Ink at the templates' size, level, with the box of its writing. */
export interface LatinInk {
  readonly ink: Ink
  readonly box: InkBox
  /** Pixels of this ink for each one of the picture: the larger, the softer the ink is. */
  readonly factor: number
}

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

export interface Template {
  /** First column after the pen. */
  readonly left: number
  readonly width: number
  /** LATIN_ROWS × width. */
  readonly mask: Float32Array
}

/** Columns that softening spreads a letter's ink over, at each side. */
const RIM = 2

/** The letter softened `blur` times. */
function softened(glyph: LatinGlyph, blur: number): Template {
  const width = glyph.width + 2 * RIM
  const data = new Float32Array(width * LATIN_ROWS)
  for (let y = 0; y < LATIN_ROWS; y++)
    for (let x = 0; x < glyph.width; x++) data[y * width + RIM + x] = glyph.mask[y * glyph.width + x]! / 255
  let ink: Ink = { width, height: LATIN_ROWS, data }
  for (let pass = 0; pass < blur; pass++) ink = soften(ink)
  return { left: glyph.left - RIM, width, mask: ink.data }
}

/** Sizes that differ by less are one. */
const STEP = 1.02

/** The ink of a line at any size and the letters laid over it, each worked out once; gone with the line. */
export class ScaledInks {
  private readonly sizes = new Map<number, LatinInk>()
  private readonly templates = new Map<LatinGlyph, Template[]>()

  constructor(
    private readonly ink: Ink,
    readonly box: InkBox,
  ) {}

  template(glyph: LatinGlyph, blur: number): Template {
    const kept = this.templates.get(glyph) ?? []
    this.templates.set(glyph, kept)
    return (kept[blur] ??= softened(glyph, blur))
  }

  at(factor: number): LatinInk {
    const size = Math.round(Math.log(factor) / Math.log(STEP))
    const kept = this.sizes.get(size)
    if (kept) return kept
    const exact = STEP ** size
    const ink = resizeInk(this.ink, exact)
    const { left, top, right, bottom } = this.box
    const box = { left: left * exact, top: top * exact, right: right * exact, bottom: bottom * exact }
    const scaled = { ink, box, factor: exact }
    this.sizes.set(size, scaled)
    return scaled
  }
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
export function layOutLatin(inks: ScaledInks, face: LatinFace, text: string, blur?: number): LatinLayout[] {
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
      blur: blur ?? blurFor(scaled.factor),
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
  const all = energy[energy.length - 1]!
  const unit = all / glyphs.length
  if (unit <= 0) return null
  let pen = box.left - glyphs[0]!.left
  const pens = glyphs.map(({ advance }) => {
    const own = pen
    pen += advance + tracking
    return own
  })
  const shapes = glyphs.map((glyph) => inks.template(glyph, blur))
  const count = STRAY * 2 + 1
  const xOf = (at: number, stray: number): number => Math.round(pens[at]! + shapes[at]!.left) + stray - STRAY
  const from: Int8Array[] = []
  let costs = Float64Array.from({ length: count }, (_, stray) => {
    const x = xOf(0, stray)
    return between(energy, 0, x) + left(ink, top, shapes[0]!, x)
  })
  for (let at = 1; at < glyphs.length; at++) {
    const next = new Float64Array(count).fill(Infinity)
    const way = new Int8Array(count)
    for (let stray = 0; stray < count; stray++) {
      const x = xOf(at, stray)
      const own = left(ink, top, shapes[at]!, x)
      for (let off = -NEIGHBOURS; off <= NEIGHBOURS; off++) {
        const before = stray + off
        if (before < 0 || before >= count) continue
        const end = xOf(at - 1, before) + shapes[at - 1]!.width
        const cost = costs[before]! + own + between(energy, end, x) + STIFF * unit * off * off
        if (cost < next[stray]!) {
          next[stray] = cost
          way[stray] = before
        }
      }
    }
    from.push(way)
    costs = next
  }
  const last = glyphs.length - 1
  let stray = 0
  let least = Infinity
  for (let at = 0; at < count; at++) {
    const cost = costs[at]! + between(energy, xOf(last, at) + shapes[last]!.width, ink.width)
    if (cost < least) [stray, least] = [at, cost]
  }
  const xs: number[] = []
  for (let at = last; at >= 0; at--) {
    xs.unshift(xOf(at, stray))
    if (at > 0) stray = from[at - 1]![stray]!
  }
  const letters = [...text]
  const places = xs.map((x, at) => ({ character: letters[at]!, x, template: shapes[at]! }))
  const residual = new LatinWindow(ink, top, places, 0, ink.width).residual([]) / unit
  return { inks, face, scaled, top, blur, places, residual, unit }
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

/** What letters and ink leave of each other in some columns; letters that touch do not count twice. */
export class LatinWindow {
  private readonly ink: Float32Array
  private readonly drawn: Float32Array
  private readonly span: number

  /** `around`: letters that stand there whatever is tried. */
  constructor(
    { width, height, data }: Ink,
    top: number,
    around: readonly LatinPlace[],
    private readonly from: number,
    to: number,
  ) {
    const span = Math.max(0, to - from)
    this.span = span
    this.ink = new Float32Array(span * LATIN_ROWS)
    this.drawn = new Float32Array(span * LATIN_ROWS)
    for (let row = 0; row < LATIN_ROWS; row++) {
      const y = top + row
      if (y < 0 || y >= height) continue
      for (let column = Math.max(0, -from); column < Math.min(span, width - from); column++)
        this.ink[row * span + column] = data[y * width + from + column]!
    }
    for (const place of around)
      for (let row = 0; row < LATIN_ROWS; row++) this.draw(this.drawn, row * span, row, place)
  }

  private draw(onto: Float32Array, start: number, row: number, { x, template }: LatinPlace): void {
    const { width, mask } = template
    const off = x - this.from
    for (let column = Math.max(0, -off); column < Math.min(width, this.span - off); column++) {
      const value = mask[row * width + column]!
      const at = start + off + column
      if (value > onto[at]!) onto[at] = value
    }
  }

  /** Squared; what is more than `most` may be told as less than it is. */
  residual(places: readonly LatinPlace[], most = Infinity): number {
    const { span, ink, drawn } = this
    const line = new Float32Array(span)
    let sum = 0
    for (let row = 0; row < LATIN_ROWS && sum <= most; row++) {
      const start = row * span
      line.set(drawn.subarray(start, start + span))
      for (const place of places) this.draw(line, 0, row, place)
      for (let column = 0; column < span; column++) {
        const apart = ink[start + column]! - line[column]!
        sum += apart * apart
      }
    }
    return sum
  }
}
