import { readFileSync } from 'node:fs'
import wabt from 'wabt'
import { inRoot } from '../setup/paths.mjs'

const SOURCE = inRoot('scripts', 'glyph-model', 'distances.wat')

/** The program that measures distances between shapes, from its source. */
export async function assembleDistances() {
  const { parseWat } = await wabt()
  const parsed = parseWat(SOURCE, readFileSync(SOURCE, 'utf8'), { simd: true })
  try {
    parsed.validate()
    return parsed.toBinary({}).buffer
  } finally {
    parsed.destroy()
  }
}
