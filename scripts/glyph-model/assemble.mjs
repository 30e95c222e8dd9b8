import { readFileSync } from 'node:fs'
import wabt from 'wabt'
import { inRoot } from '../setup/paths.mjs'

const SOURCE = inRoot('scripts', 'glyph-model', 'glyph-space.wat')

/** The program that works in the space of shapes, from its source. */
export async function assembleGlyphSpace() {
  const { parseWat } = await wabt()
  const parsed = parseWat(SOURCE, readFileSync(SOURCE, 'utf8'), { simd: true })
  try {
    parsed.validate()
    return parsed.toBinary({}).buffer
  } finally {
    parsed.destroy()
  }
}
