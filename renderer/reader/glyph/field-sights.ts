import { darkOnLight } from '../../../electron/core/image/dark-on-light'
import type { Rect, RgbaRaster } from '../../../electron/core/image/raster'
import { withoutRed } from '../../../electron/core/image/seal-light'
import type { LatinFace } from '../../../electron/core/reading/latin-faces'
import { ScaledInks } from '../../../electron/core/reading/latin-inks'
import { LatinLine } from '../../../electron/core/reading/latin-proof'
import { placeIn, writingIn } from '../../../electron/core/reading/line-writing'
import { FieldSight } from './field-sight'
import { glyphModel } from './glyph-model-file'
import { latinFaces } from './latin-faces-file'
import type { FaceHint } from './line-sight'

/** Crops by field, null for one that was not located, with their lines in the crops' pixels. */
export interface CropsOfFields {
  of(field: string): RgbaRaster | null
  rowsOf(field: string): readonly Rect[]
}

/** The fields of one document, each looked at once however many values it is tested against. */
export class FieldSights {
  private readonly faces: FaceHint = new Map()
  private readonly sights = new Map<string, FieldSight>()
  private readonly lines = new Map<string, LatinLine | null>()

  constructor(private readonly crops: CropsOfFields) {}

  /** Null for a field that was not located. */
  async of(field: string): Promise<FieldSight | null> {
    const crop = this.crops.of(field)
    if (!crop) return null
    const model = await glyphModel()
    const sight =
      this.sights.get(field) ??
      new FieldSight(darkOnLight(withoutRed(crop)), this.crops.rowsOf(field), model, this.faces)
    this.sights.set(field, sight)
    return sight
  }

  /** The line of a field in Latin letters; null where it was not located, has several lines, or none. */
  async letters(field: string): Promise<LatinLine | null> {
    const known = this.lines.get(field)
    if (known !== undefined) return known
    const faces = await latinFaces()
    const line = this.lineOf(field, faces)
    this.lines.set(field, line)
    return line
  }

  private lineOf(field: string, faces: readonly LatinFace[]): LatinLine | null {
    const [crop, rows] = [this.crops.of(field), this.crops.rowsOf(field)]
    if (!crop || rows.length > 1) return null
    const dark = darkOnLight(withoutRed(crop))
    const writing = writingIn(dark, placeIn(dark, rows[0]))
    return writing && new LatinLine(new ScaledInks(writing.ink, writing.box), faces)
  }
}
