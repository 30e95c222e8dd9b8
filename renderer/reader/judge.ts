import type { RgbaRaster } from '../../electron/core/image/raster'
import { compareTyped } from '../../electron/core/reading/compare'
import type { PageField } from '../../electron/core/reading/reader-port'
import type { Kind, TypedFields, Verdict } from '../../electron/core/reading/reading'

/** Verdicts of one set of typed values; fields that the kind does not have get none. */
export async function judge(
  kind: Kind,
  fields: Record<string, PageField>,
  typed: TypedFields,
  _crops: Record<string, RgbaRaster>,
): Promise<Record<string, Verdict>> {
  return compareTyped(kind, fields, typed)
}
