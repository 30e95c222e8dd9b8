import type { GrayRaster } from '../../../electron/core/image/raster'
import { SOUNDS, isWrittenInSounds } from '../../../electron/core/reading/dotted-names'
import { isScored, type GlyphCell } from '../../../electron/core/reading/glyph-evidence'
import { resizeInk, withoutEndMarks, type Ink, type InkBox } from '../../../electron/core/reading/glyph-ink'
import {
  cellsOf,
  firstPlacements,
  glyphsOf,
  layOut,
  refine,
  type Layout,
} from '../../../electron/core/reading/glyph-layout'
import type { GlyphModel } from '../../../electron/core/reading/glyph-model'
import { inkOutside, inkUnderDots } from '../../../electron/core/reading/glyph-outside'
import type { Cell } from '../../../electron/core/reading/glyph-patch'
import { seeCell, weighCell, type SeenCell } from '../../../electron/core/reading/glyph-weigh'
import { writingIn } from '../../../electron/core/reading/line-writing'
import { glyphFonts } from './glyph-fonts'
import type { Slices } from './pause'
import type { Spelling } from './typed-spellings'

/** Of the first placements, how many are refined. */
const REFINED = 3
/** Faces that fitted a document's other lines, beyond which none are tried. */
const FACES = 3
/** Pixels an em has where cells are cut. */
const EM = 32
/** A layout that fits less is tried once more without the marks at the ends of the writing. */
const FITS_WHOLE = 0.3
/** A value whose characters stand like another's takes its placement when it fits nearly as well there. */
const SAME_PLACE = 0.8

/** Faces by how well they fitted this document's lines, shared by all of them. */
export type FaceHint = Map<string, number>

/** How one line of a value was found to lie over the ink, and what its cells show. */
export interface LineEvidence {
  readonly font: string
  readonly cells: readonly GlyphCell[]
  /** Mean correlation with the templates. */
  readonly score: number
  readonly inkOutside: number
}

/** One line of print, looked at for any number of typed values: its ink and its cells are worked out once. */
export class LineSight {
  private readonly ink: Ink | null = null
  private readonly box: InkBox | null = null
  /** Width over height of the writing: how many full-width characters it may hold. */
  readonly widthInEm: number = 0
  /** Width of the writing in pixels of the crop. */
  readonly width: number = 0
  private readonly layouts = new Map<string, Layout | null>()
  private readonly seen = new Map<string, SeenCell>()

  /** `place`: of the line within the crop. */
  constructor(
    crop: GrayRaster,
    place: InkBox,
    private readonly model: GlyphModel,
    private readonly hint: FaceHint,
  ) {
    if (crop.width < 12 || crop.height < 12) return
    const writing = writingIn(crop, place)
    if (!writing) return
    const { ink: whole, box } = writing
    const factor = EM / ((box.bottom - box.top) / 0.92)
    if (factor > 4 || factor < 0.05) return
    this.ink = resizeInk(whole, factor)
    this.box = {
      left: box.left * factor,
      top: box.top * factor,
      right: box.right * factor,
      bottom: box.bottom * factor,
    }
    this.width = box.right - box.left
    this.widthInEm = (box.right - box.left) / ((box.bottom - box.top) / 0.92)
  }

  /** The best layout of a spelling; null when no face has its characters or nothing is written. */
  async layOut(spelling: Spelling, slices: Slices): Promise<Layout | null> {
    const key = `${spelling.dotAdvance} ${spelling.characters.join('')}`
    const kept = this.layouts.get(key)
    if (kept !== undefined) return kept
    const layout = this.likeAnother(spelling) ?? (await this.fit(spelling, slices))
    this.layouts.set(key, layout)
    if (layout) this.hint.set(layout.font.name, (this.hint.get(layout.font.name) ?? 0) + layout.score)
    return layout
  }

  /** A value of as many full-width characters as one that was laid out well lies where that lies. */
  private likeAnother({ characters, dotAdvance }: Spelling): Layout | null {
    if (!this.ink) return null
    for (const other of this.layouts.values()) {
      if (!other || other.score < 0.5 || other.glyphs.length !== characters.length) continue
      const differ = other.glyphs.filter(({ character }, at) => character !== characters[at]).length
      if (differ > Math.max(1, characters.length / 4)) continue
      const glyphs = glyphsOf(other.font, characters, dotAdvance)
      const alike = glyphs?.every(({ glyph }, at) => glyph.advance === other.glyphs[at]!.glyph.advance)
      if (!glyphs || !alike) continue
      const layout = layOut(this.ink, other.font, glyphs, other.placement)
      if (layout.score >= other.score * SAME_PLACE) return layout
    }
    return null
  }

  /** Where nothing fits the whole of the writing, marks that stand apart at its ends may be none of it. */
  private async fit(spelling: Spelling, slices: Slices): Promise<Layout | null> {
    if (!this.ink || !this.box) return null
    const layout = await this.fitTo(this.ink, this.box, spelling, slices)
    if (layout && layout.score >= FITS_WHOLE) return layout
    const box = withoutEndMarks(this.ink, this.box)
    const other = box && (await this.fitTo(this.ink, box, spelling, slices))
    return other && other.score > (layout?.score ?? -1) ? other : layout
  }

  private async fitTo(ink: Ink, box: InkBox, spelling: Spelling, slices: Slices): Promise<Layout | null> {
    const candidates: Layout[] = []
    for (const font of this.fonts()) {
      const glyphs = glyphsOf(font, spelling.characters, spelling.dotAdvance)
      for (const placement of glyphs ? firstPlacements(glyphs, box) : [])
        candidates.push(layOut(ink, font, glyphs ?? [], placement))
      await slices.pause()
    }
    candidates.sort((a, b) => b.score - a.score)
    let best: Layout | null = null
    for (const candidate of candidates.slice(0, REFINED)) {
      const layout = refine(ink, candidate)
      if (!best || layout.score > best.score) best = layout
      await slices.pause()
    }
    return best
  }

  private fonts(): ReturnType<typeof glyphFonts> {
    const known = [...this.hint].toSorted((a, b) => b[1] - a[1]).slice(0, FACES)
    if (known.length < FACES) return glyphFonts()
    return glyphFonts().filter(({ name }) => known.some(([face]) => face === name))
  }

  async weigh(layout: Layout, slices: Slices): Promise<LineEvidence> {
    const cells = cellsOf(layout.glyphs, layout.placement)
    const weighed: GlyphCell[] = []
    const inSounds = isWrittenInSounds(layout.glyphs.map(({ character }) => character))
    for (const [at, { character }] of layout.glyphs.entries()) {
      if (!isScored(character)) continue
      weighed.push(weighCell(this.see(cells[at]!), character, this.model, inSounds ? SOUNDS : null))
      await slices.pause()
    }
    const { emX, emY } = layout.placement
    const dots = cells.filter((_, at) => layout.glyphs[at]!.character === '·')
    return {
      font: layout.font.name,
      cells: weighed,
      score: layout.score,
      inkOutside: inkOutside(this.ink!, cells, emX * emY) + inkUnderDots(this.ink!, dots, emX * emY),
    }
  }

  private see(cell: Cell): SeenCell {
    const key = [cell.x, cell.y, cell.width, cell.height].map((length) => length.toFixed(2)).join(' ')
    const seen = this.seen.get(key) ?? seeCell(this.ink!, cell, this.model)
    this.seen.set(key, seen)
    return seen
  }
}
