import type { RgbaRaster } from '../../electron/core/image/raster'
import type { PageField } from '../../electron/core/reading/reader-port'
import { FIELDS_OF_KIND } from '../../electron/core/reading/reading'
import type { Kind, TypedFields, Verdict } from '../../electron/core/reading/reading'

/** Verdicts of one set of typed values; fields that the kind does not have get none. */
export async function judge(
  kind: Kind,
  _fields: Record<string, PageField>,
  typed: TypedFields,
  _crops: Record<string, RgbaRaster>,
): Promise<Record<string, Verdict>> {
  const own: readonly string[] = FIELDS_OF_KIND[kind]
  return Object.fromEntries(
    Object.keys(typed)
      .filter((field) => own.includes(field))
      .map((field) => [field, 'unsure' as Verdict]),
  )
}
