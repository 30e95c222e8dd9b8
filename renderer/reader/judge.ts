import { compareField, compareTyped, needsGlyphs } from '../../electron/core/reading/compare'
import type { GlyphLook } from '../../electron/core/reading/compare-names'
import type { LatinLook } from '../../electron/core/reading/latin-proof'
import type { PageField } from '../../electron/core/reading/reader-port'
import { FIELDS_OF_KIND } from '../../electron/core/reading/reading'
import type { Kind, TypedFields, Verdict } from '../../electron/core/reading/reading'
import type { FieldSights } from './glyph/field-sights'

/**
 * Verdicts of one set of typed values; fields that the kind does not have get none. Values whose characters the
 * recogniser may not know are also tested against their crop.
 */
export async function judge(
  kind: Kind,
  fields: Record<string, PageField>,
  typed: TypedFields,
  sights: FieldSights,
): Promise<Record<string, Verdict>> {
  const own: readonly string[] = FIELDS_OF_KIND[kind]
  const looks: Record<string, GlyphLook> = {}
  for (const [field, value] of Object.entries(typed)) {
    if (!own.includes(field) || !needsGlyphs(field)) continue
    const sight = await sights.of(field)
    if (!sight) continue
    const reading = fields[field] ?? null
    const read = reading ? await sight.test(reading.value) : null
    // What the picture proves to be another value needs no look of its own.
    const isAnother = compareField(kind, field, reading, value, { typed: null, read }) === 'mismatch'
    looks[field] = { read, typed: isAnother ? null : await sight.test(value) }
  }
  return compareTyped(kind, fields, typed, looks, await lettersLook(kind, fields, typed, sights))
}

async function lettersLook(
  kind: Kind,
  fields: Record<string, PageField>,
  typed: TypedFields,
  sights: FieldSights,
): Promise<LatinLook | null> {
  const own: readonly string[] = FIELDS_OF_KIND[kind]
  const [reading, value] = [fields['domain'], typed['domain']]
  if (!own.includes('domain') || !reading || value === undefined) return null
  const line = await sights.letters('domain')
  return line && { read: line.test(reading.value), typed: line.test(value.trim().toLowerCase()) }
}
