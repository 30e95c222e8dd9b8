import {
  readGlyphModel,
  type GlyphModel,
  type GlyphModelHeader,
} from '../../../electron/core/reading/glyph-model'
import type { SpaceProgram } from '../../../electron/core/reading/glyph-space'
import program from '../../../resources/glyphs/glyph-space.wasm?url'
import file from '../../../resources/glyphs/glyph-model.bin.gz?url'
import { programAt } from '../served'
import { unpacked } from './unpacked'

let loading: Promise<GlyphModel> | null = null

/** The model that comes with the program, unpacked once. */
export function glyphModel(): Promise<GlyphModel> {
  loading ??= Promise.all([unpacked(file), programAt<SpaceProgram>(program)]).then(([bytes, space]) =>
    unpackGlyphModel(bytes, space),
  )
  loading.catch(() => (loading = null))
  return loading
}

function unpackGlyphModel(bytes: ArrayBuffer, space: SpaceProgram): GlyphModel {
  const length = new DataView(bytes).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as GlyphModelHeader
  return readGlyphModel(header, bytes, 4 + length, space)
}
