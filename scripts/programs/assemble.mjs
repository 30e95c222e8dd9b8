import { readFileSync } from 'node:fs'
import wabt from 'wabt'
import { inRoot } from '../setup/paths.mjs'

/** What the programs use beyond the first version of WebAssembly. */
const FEATURES = { simd: true, relaxed_simd: true, bulk_memory: true, sat_float_to_int: true }

/** Programs of the reader, by name: where each lies after it was assembled. */
export const PROGRAMS = {
  'glyph-space': inRoot('resources', 'glyphs', 'glyph-space.wasm'),
  'line-network': inRoot('resources', 'line-model', 'line-network.wasm'),
}

/** A program of the reader, from its source beside this file. */
export async function assembleProgram(name) {
  const source = inRoot('scripts', 'programs', `${name}.wat`)
  const { parseWat } = await wabt()
  const parsed = parseWat(source, readFileSync(source, 'utf8'), FEATURES)
  try {
    parsed.validate()
    return parsed.toBinary({}).buffer
  } finally {
    parsed.destroy()
  }
}
