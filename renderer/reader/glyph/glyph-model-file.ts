import {
  readGlyphModel,
  type GlyphModel,
  type GlyphModelHeader,
} from '../../../electron/core/reading/glyph-model'
import type { DistanceProgram } from '../../../electron/core/reading/glyph-distances'
import program from '../../../resources/glyphs/distances.wasm?url'
import file from '../../../resources/glyphs/glyph-model.bin.gz?url'
import { unpacked } from './unpacked'

let loading: Promise<GlyphModel> | null = null

/** The model that comes with the program, unpacked once. */
export function glyphModel(): Promise<GlyphModel> {
  loading ??= Promise.all([unpacked(file), distanceProgram()]).then(([bytes, distances]) =>
    unpackGlyphModel(bytes, distances),
  )
  loading.catch(() => (loading = null))
  return loading
}

async function distanceProgram(): Promise<DistanceProgram> {
  const served = await fetch(program)
  if (!served.ok) throw new Error('the program for the characters’ shapes is missing')
  const { instance } = await WebAssembly.instantiate(await served.arrayBuffer())
  return instance.exports as unknown as DistanceProgram
}

function unpackGlyphModel(bytes: ArrayBuffer, distances: DistanceProgram): GlyphModel {
  const length = new DataView(bytes).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as GlyphModelHeader
  return readGlyphModel(header, bytes, 4 + length, distances)
}
