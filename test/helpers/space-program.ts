import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { SpaceProgram } from '../../electron/core/reading/glyph-space'

const compiled = new WebAssembly.Module(
  readFileSync(path.join(import.meta.dirname, '../../resources/glyphs/glyph-space.wasm')),
)

/** The program that comes with the app, with a memory of its own. */
export const spaceProgram = (): SpaceProgram =>
  new WebAssembly.Instance(compiled).exports as unknown as SpaceProgram
