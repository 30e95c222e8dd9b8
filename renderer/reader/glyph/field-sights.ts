import { atOnce } from '../../../electron/core/in-parts'
import { darkOnLight } from '../../../electron/core/image/dark-on-light'
import type { GrayRaster, Rect, RgbaRaster } from '../../../electron/core/image/raster'
import { withoutRed } from '../../../electron/core/image/seal-light'
import { sharpening, type Smear } from '../../../electron/core/image/sharpen'
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
  /** How all of them are smeared, in their pixels; null where they are sharp. */
  readonly smear: Smear | null
}

/** The fields of one document, each looked at once however many values it is tested against. */
export class FieldSights {
  private readonly faces: FaceHint = new Map()
  private readonly sights = new Map<string, FieldSight>()
  private readonly lines = new Map<string, LatinLine | null>()
  private readonly lights = new Map<RgbaRaster, GrayRaster>()

  constructor(private readonly crops: CropsOfFields) {}

  /** Null for a field that was not located. */
  async of(field: string): Promise<FieldSight | null> {
    const crop = this.crops.of(field)
    if (!crop) return null
    const model = await glyphModel()
    const sight =
      this.sights.get(field) ??
      new FieldSight(this.lightOf(crop), this.crops.rowsOf(field), model, this.faces)
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

  /** What is held against the shapes: dark print, without seals, as sharp as it was taken back to be. */
  private lightOf(crop: RgbaRaster): GrayRaster {
    const known = this.lights.get(crop)
    if (known) return known
    const { smear } = this.crops
    const light = withoutRed(crop)
    const dark = darkOnLight(smear ? atOnce(sharpening(light, smear)) : light)
    this.lights.set(crop, dark)
    return dark
  }

  private lineOf(field: string, faces: readonly LatinFace[]): LatinLine | null {
    const [crop, rows] = [this.crops.of(field), this.crops.rowsOf(field)]
    if (!crop || rows.length > 1) return null
    const dark = this.lightOf(crop)
    const writing = writingIn(dark, placeIn(dark, rows[0]))
    return writing && new LatinLine(new ScaledInks(writing.ink, writing.box), faces)
  }
}
