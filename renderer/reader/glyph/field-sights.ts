import { redChannel } from '../../../electron/core/image/channels'
import { darkOnLight } from '../../../electron/core/image/dark-on-light'
import type { Rect, RgbaRaster } from '../../../electron/core/image/raster'
import { FieldSight } from './field-sight'
import { glyphModel } from './glyph-model-file'
import type { FaceHint } from './line-sight'

/** The fields of one document, each looked at once however many values it is tested against. */
export class FieldSights {
  private readonly faces: FaceHint = new Map()
  private readonly sights = new Map<string, FieldSight>()

  constructor(
    private readonly crops: Readonly<Record<string, RgbaRaster>>,
    private readonly rows: Readonly<Record<string, readonly Rect[]>> = {},
  ) {}

  /** Null for a field that was not located. */
  async of(field: string): Promise<FieldSight | null> {
    const crop = this.crops[field]
    if (!crop) return null
    const model = await glyphModel()
    const sight =
      this.sights.get(field) ??
      new FieldSight(darkOnLight(redChannel(crop)), this.rows[field] ?? [], model, this.faces)
    this.sights.set(field, sight)
    return sight
  }
}
