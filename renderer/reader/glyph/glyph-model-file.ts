import {
  readGlyphModel,
  type GlyphModel,
  type GlyphModelHeader,
} from '../../../electron/core/reading/glyph-model'
import type { SpaceProgram } from '../../../electron/core/reading/glyph-space'
import program from '../../../resources/glyphs/glyph-space.wasm?url'
import file from '../../../resources/glyphs/glyph-model.bin.gz?url'
import { unpacked } from './unpacked'

let loading: Promise<GlyphModel> | null = null

/** The model that comes with the program, unpacked once. */
export function glyphModel(): Promise<GlyphModel> {
  loading ??= Promise.all([unpacked(file), spaceProgram()]).then(([bytes, space]) =>
    unpackGlyphModel(bytes, space),
  )
  loading.catch(() => (loading = null))
  return loading
}

async function spaceProgram(): Promise<SpaceProgram> {
  const served = await fetch(program)
  if (!served.ok) throw new Error('the program for the characters’ shapes is missing')
  const { instance } = await WebAssembly.instantiate(await served.arrayBuffer())
  return instance.exports as unknown as SpaceProgram
}

function unpackGlyphModel(bytes: ArrayBuffer, space: SpaceProgram): GlyphModel {
  const length = new DataView(bytes).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as GlyphModelHeader
  return readGlyphModel(header, bytes, 4 + length, space)
}
