import { redChannel } from '../../electron/core/image/channels'
import type { RgbaRaster } from '../../electron/core/image/raster'
import { compareTyped, needsGlyphs } from '../../electron/core/reading/compare'
import type { GlyphEvidence } from '../../electron/core/reading/glyph-evidence'
import type { PageField } from '../../electron/core/reading/reader-port'
import { FIELDS_OF_KIND } from '../../electron/core/reading/reading'
import type { Kind, TypedFields, Verdict } from '../../electron/core/reading/reading'
import { gatherGlyphEvidence } from './glyph/gather-glyph-evidence'

/**
 * Verdicts of one set of typed values; fields that the kind does not have get none. Values whose characters the
 * recogniser may not know are also tested against their crop.
 */
export async function judge(
  kind: Kind,
  fields: Record<string, PageField>,
  typed: TypedFields,
  crops: Record<string, RgbaRaster>,
): Promise<Record<string, Verdict>> {
  const own: readonly string[] = FIELDS_OF_KIND[kind]
  const glyphs: Record<string, GlyphEvidence | null> = {}
  for (const [field, value] of Object.entries(typed)) {
    const crop = crops[field]
    const reading = fields[field]
    if (!own.includes(field) || !needsGlyphs(field) || !crop || !reading) continue
    glyphs[field] = await gatherGlyphEvidence(redChannel(crop), value, reading.alternatives)
  }
  return compareTyped(kind, fields, typed, glyphs)
}
