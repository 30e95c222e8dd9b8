import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { NetworkProgram } from '../../electron/core/line-model/line-network'

const compiled = new WebAssembly.Module(
  readFileSync(path.join(import.meta.dirname, '../../resources/line-model/line-network.wasm')),
)

/** The program that comes with the app, with a memory of its own. */
export const networkProgram = (): NetworkProgram =>
  new WebAssembly.Instance(compiled).exports as unknown as NetworkProgram
