import type { GlyphEvidence } from '../../../electron/core/reading/glyph-evidence'
import { isScored } from '../../../electron/core/reading/glyph-evidence'
import { inkBox, inkOf, resizeInk } from '../../../electron/core/reading/glyph-ink'
import {
  firstPlacements,
  glyphsOf,
  layOut,
  refine,
  type Layout,
} from '../../../electron/core/reading/glyph-layout'
import { weigh } from '../../../electron/core/reading/glyph-weigh'
import type { GrayRaster } from '../../../electron/core/image/raster'
import { oneMiddleDot } from '../../../electron/core/values/text-form'
import { glyphFonts, type GlyphFont } from './glyph-fonts'
import { Slices } from './pause'
import { templateTable } from './template-tables'
import { typedSpellings, type Spelling } from './typed-spellings'

/** Longer values are addresses on several lines, which one line of templates cannot cover. */
const MAX_CHARACTERS = 40
/** Of the first placements, how many are refined; and the quick look they must pass to be worth a table. */
const REFINED = 4
const WORTH_A_TABLE = 0.45
/** Pixels an em has where cells are cut: no finer than the templates. */
const EM = 28

/**
 * Tests a typed value against the crop of its line: upright, red channel or gray, with a margin around the writing.
 * `readings` tells whether a look is worth it: a value no reading comes near is left alone. Null when nothing can be
 * said: no writing, several lines, no face that fits.
 */
export async function gatherGlyphEvidence(
  crop: GrayRaster,
  typed: string,
  readings: readonly string[],
): Promise<GlyphEvidence | null> {
  const spellings = typedSpellings(oneMiddleDot(typed))
  const count = spellings[0]?.characters.length ?? 0
  if (count === 0 || count > MAX_CHARACTERS || !spellings[0]?.characters.some(isScored)) return null
  if (crop.width < 12 || crop.height < 12 || tooFar(count, readings)) return null
  const slices = new Slices()
  const fitted = await fitBestFace(crop, spellings, slices)
  if (!fitted || fitted.layout.score < WORTH_A_TABLE) return null
  const table = await templateTable(fitted.face, slices)
  const steps = weigh(fitted.ink, fitted.layout, table)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await slices.pause()
  }
}

/** A reading twice as long or half as long is another value or another line. */
function tooFar(count: number, readings: readonly string[]): boolean {
  const lengths = readings
    .map((reading) => [...reading.replace(/\s+/gu, '')].length)
    .filter((length) => length > 0)
  return lengths.length > 0 && lengths.every((length) => length > count * 2 + 2 || count > length * 2 + 2)
}

interface Candidate {
  readonly layout: Layout
  readonly face: GlyphFont['face']
}

async function fitBestFace(
  crop: GrayRaster,
  spellings: readonly Spelling[],
  slices: Slices,
): Promise<(Candidate & { ink: ReturnType<typeof inkOf> }) | null> {
  const whole = inkOf(crop)
  const box = inkBox(whole)
  if (!box) return null
  const factor = EM / ((box.bottom - box.top) / 0.92)
  if (factor > 4 || factor < 0.05) return null
  const ink = resizeInk(whole, factor)
  const scaled = {
    left: box.left * factor,
    top: box.top * factor,
    right: box.right * factor,
    bottom: box.bottom * factor,
  }
  const candidates: Candidate[] = []
  for (const font of glyphFonts())
    for (const spelling of spellings) {
      const glyphs = glyphsOf(font, spelling.characters, spelling.dotAdvance)
      for (const placement of glyphs ? firstPlacements(glyphs, scaled) : [])
        candidates.push({ layout: layOut(ink, font, glyphs ?? [], placement), face: font.face })
      await slices.pause()
    }
  candidates.sort((a, b) => b.layout.score - a.layout.score)
  let best: Candidate | null = null
  for (const candidate of candidates.slice(0, REFINED)) {
    const layout = refine(ink, candidate.layout)
    if (!best || layout.score > best.layout.score) best = { layout, face: candidate.face }
    await slices.pause()
  }
  return best && { ...best, ink }
}
