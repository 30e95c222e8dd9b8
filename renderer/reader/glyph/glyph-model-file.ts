import {
  readGlyphModel,
  type GlyphModel,
  type GlyphModelHeader,
} from '../../../electron/core/reading/glyph-model'
import file from '../../../resources/glyphs/glyph-model.bin.gz?url'
import { unpacked } from './unpacked'

let loading: Promise<GlyphModel> | null = null

/** The model that comes with the program, unpacked once. */
export function glyphModel(): Promise<GlyphModel> {
  loading ??= unpacked(file).then(unpackGlyphModel)
  loading.catch(() => (loading = null))
  return loading
}

export function unpackGlyphModel(bytes: ArrayBuffer): GlyphModel {
  const length = new DataView(bytes).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as GlyphModelHeader
  return readGlyphModel(header, bytes, 4 + length)
}
