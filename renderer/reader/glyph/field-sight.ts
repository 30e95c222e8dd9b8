import { cropGray } from '../../../electron/core/image/crop'
import type { GrayRaster, Rect } from '../../../electron/core/image/raster'
import { isScored, type GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'
import type { Layout } from '../../../electron/core/reading/glyph-layout'
import type { GlyphModel } from '../../../electron/core/reading/glyph-model'
import { rowsIn } from '../../../electron/core/reading/glyph-rows'
import { placeIn } from '../../../electron/core/reading/line-writing'
import { oneMiddleDot } from '../../../electron/core/values/text-form'
import { LineSight, type FaceHint, type LineEvidence } from './line-sight'
import { Slices } from './pause'
import { typedSpellings, type Spelling } from './typed-spellings'

/** No line of a certificate holds more. */
const MAX_CHARACTERS = 44
/** The quick look that a layout must pass for its cells to be worth looking at. */
const WORTH_A_LOOK = 0.3
/** A line that fits its characters as this one does needs no other length. */
const FITS = 0.8
/** Ways to break a line that fit about as well are followed on. */
const NEARLY = 0.12
/** Share of a line's height that is kept around it. */
const MARGIN = 0.3

/** A field's crop, looked at for any number of typed values. */
export class FieldSight {
  private readonly lines: readonly LineSight[]
  private readonly evidence = new Map<string, GlyphEvidence | null>()

  /** `crop`: upright, red channel or gray, with a margin around the writing. `rows`: its lines in the crop's pixels; none: they are looked for. */
  constructor(crop: GrayRaster, known: readonly Rect[], model: GlyphModel, hint: FaceHint) {
    const rows = known.length > 0 ? known : rowsIn(crop)
    this.lines =
      rows.length <= 1
        ? [new LineSight(crop, placeIn(crop, rows[0]), model, hint)]
        : rows.map((row) => lineOf(crop, row, model, hint))
  }

  /** Null when nothing can be said: no writing, no face that fits. */
  async test(typed: string): Promise<GlyphEvidence | null> {
    const known = this.evidence.get(typed)
    if (known !== undefined) return known
    const found = await this.look(typed)
    this.evidence.set(typed, found)
    return found
  }

  private async look(typed: string): Promise<GlyphEvidence | null> {
    const slices = new Slices()
    const spellings = typedSpellings(oneMiddleDot(typed))
    if (!spellings[0]?.characters.some(isScored)) return null
    let best: Laid[] | null = null
    for (const spelling of spellings) {
      const laid = await this.layOut(spelling, slices)
      if (laid && (!best || mean(laid) > mean(best))) best = laid
    }
    if (!best || mean(best) < WORTH_A_LOOK) return null
    const parts: LineEvidence[] = []
    for (const { line, layout } of best) parts.push(await line.weigh(layout, slices))
    return {
      font: parts[0]!.font,
      cells: parts.flatMap(({ cells }) => cells),
      meanCorrelation: mean(best),
      inkOutside: parts.reduce((sum, part) => sum + part.inkOutside, 0),
    }
  }

  /** Line by line: how many characters a line takes is tried around what its width holds. */
  private async layOut({ characters, dotAdvance }: Spelling, slices: Slices, at = 0): Promise<Laid[] | null> {
    const line = this.lines[at]
    if (!line) return null
    const left = this.lines.length - 1 - at
    const tried: { laid: Laid; count: number }[] = []
    for (const [nth, count] of countsFor(this.lines.slice(at), characters).entries()) {
      // Lengths further off are tried only where the nearer ones fit badly.
      if (nth >= 4 && tried.some(({ laid }) => laid.layout.score > FITS)) break
      if (count < 1 || count > MAX_CHARACTERS) continue
      const layout = await line.layOut({ characters: characters.slice(0, count), dotAdvance }, slices)
      if (layout) tried.push({ laid: { line, layout }, count })
    }
    const most = Math.max(...tried.map(({ laid }) => laid.layout.score))
    let best: Laid[] | null = null
    for (const { laid, count } of tried.filter(({ laid }) => laid.layout.score > most - NEARLY)) {
      const rest =
        left === 0
          ? []
          : await this.layOut({ characters: characters.slice(count), dotAdvance }, slices, at + 1)
      if (rest && (!best || mean([laid, ...rest]) > mean(best))) best = [laid, ...rest]
    }
    return best
  }
}

interface Laid {
  readonly line: LineSight
  readonly layout: Layout
}

const emOf = (character: string): number => (/[\x20-\x7e]/.test(character) ? 0.55 : 1)

/** How many characters fit into a width in em. */
function countIn(characters: readonly string[], em: number): number {
  let [wide, count] = [0, 0]
  while (count < characters.length && wide < em) wide += emOf(characters[count++]!)
  return count
}

/**
 * Numbers of characters that may stand on the first of some lines, leaving at least one for each line below: by the share
 * that it has of all their width, and by its own width over its height, which slants and specks make larger.
 */
function countsFor([line, ...below]: readonly LineSight[], characters: readonly string[]): number[] {
  const left = below.length
  if (!line || left === 0) return [characters.length]
  const all = characters.reduce((sum, character) => sum + emOf(character), 0)
  const width = below.reduce((sum, one) => sum + one.width, line.width)
  const byShare = countIn(characters, (all * line.width) / Math.max(1, width) - 0.5)
  const byShape = countIn(characters, line.widthInEm - 0.3)
  const near = [0, -1, 1, -2, 2].flatMap((off) => [byShare + off, byShape + off])
  return [...new Set(near)].filter((count) => count >= 1 && count <= characters.length - left)
}

const mean = (laid: readonly Laid[]): number => {
  const scored = laid.map(({ layout }) => ({
    score: layout.score,
    count: layout.glyphs.filter(({ character }) => isScored(character)).length,
  }))
  const all = scored.reduce((sum, { count }) => sum + count, 0)
  return all === 0 ? -1 : scored.reduce((sum, { score, count }) => sum + score * count, 0) / all
}

function lineOf(crop: GrayRaster, row: Rect, model: GlyphModel, hint: FaceHint): LineSight {
  const margin = row.height * MARGIN
  const top = Math.max(0, Math.floor(row.y - margin))
  const left = Math.max(0, Math.floor(row.x - margin))
  const bottom = Math.min(crop.height, Math.ceil(row.y + row.height + margin))
  const right = Math.min(crop.width, Math.ceil(row.x + row.width + margin))
  const cut = cropGray(crop, {
    x: left,
    y: top,
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
  })
  return new LineSight(cut, placeIn(cut, { ...row, x: row.x - left, y: row.y - top }), model, hint)
}
