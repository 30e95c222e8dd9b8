import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Imports a TypeScript module in plain Node: bundled into a scratch folder that is removed again. */
export async function loadTypescript(file) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'module-'))
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: scratch,
        emptyOutDir: false,
        minify: false,
        target: 'node20',
        lib: { entry: file, formats: ['es'], fileName: () => 'module.mjs' },
      },
    })
    return await import(pathToFileURL(path.join(scratch, 'module.mjs')).href)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
