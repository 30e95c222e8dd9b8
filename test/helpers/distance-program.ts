import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { DistanceProgram } from '../../electron/core/reading/glyph-distances'

const compiled = new WebAssembly.Module(
  readFileSync(path.join(import.meta.dirname, '../../resources/glyphs/distances.wasm')),
)

/** The program that comes with the app, with a memory of its own. */
export const distanceProgram = (): DistanceProgram =>
  new WebAssembly.Instance(compiled).exports as unknown as DistanceProgram
