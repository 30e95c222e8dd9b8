import { clipRect } from '../../electron/core/image/crop'
import type { Smear } from '../../electron/core/image/sharpen'
import type { Rect, RgbaRaster } from '../../electron/core/image/raster'
import type { FieldsRead } from '../../electron/core/reading/read-fields'
import type { LaidDocument } from './lay-flat'

/** Share of a field's height kept around it in its crop. */
const CROP_MARGIN = 0.35

/** A field's place with a margin, which may reach over the document's edge. */
function clipOf({ x, y, width, height }: Rect): Rect {
  const margin = Math.min(height, 60) * CROP_MARGIN
  return {
    x: Math.floor(x - margin),
    y: Math.floor(y - margin),
    width: Math.ceil(width + margin * 2),
    height: Math.ceil(height + margin * 2),
  }
}

/** The fields of a document cut out of it, each when it is first asked for. */
export class FieldCrops {
  readonly #cut = new Map<string, RgbaRaster>()

  /** `read` may still grow: a field's place is asked for with its crop. */
  constructor(
    private readonly laid: Pick<LaidDocument, 'width' | 'height' | 'cut' | 'smear'>,
    private readonly read: Pick<FieldsRead, 'places' | 'rows'>,
  ) {}

  /** How the crops are smeared; null where they are sharp. */
  get smear(): Smear | null {
    return this.laid.smear
  }

  /** Null for a field that was not located. */
  of(field: string): RgbaRaster | null {
    const rect = this.read.places[field]
    const clip = rect && clipRect(clipOf(rect), this.laid.width, this.laid.height)
    if (!clip) return null
    const crop = this.#cut.get(field) ?? this.laid.cut(clip)
    this.#cut.set(field, crop)
    return crop
  }

  /** A field's lines in its crop's pixels. */
  rowsOf(field: string): readonly Rect[] {
    const [rect, rows] = [this.read.places[field], this.read.rows[field]]
    if (!rect || !rows) return []
    const clip = clipOf(rect)
    const [left, top] = [Math.max(0, clip.x), Math.max(0, clip.y)]
    return rows.map((row) => ({ ...row, x: row.x - left, y: row.y - top }))
  }

  all(): Record<string, RgbaRaster> {
    return Object.fromEntries(
      Object.keys(this.read.places).flatMap((field) => {
        const crop = this.of(field)
        return crop ? [[field, crop]] : []
      }),
    )
  }

  allRows(): Record<string, readonly Rect[]> {
    return Object.fromEntries(Object.keys(this.read.rows).map((field) => [field, this.rowsOf(field)]))
  }
}
