import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll } from 'vitest'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** One of the scripts beside this file, built to run in a process of its own. Under node_modules, where packages are found. */
export const builtChild = async (script: string): Promise<string> => {
  const cache = resolve('node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'store-child-'))
  folders.push(outDir)
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve('test/services/storage', script),
      outDir,
      rollupOptions: {
        external: ['better-sqlite3-multiple-ciphers'],
        output: { entryFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: ['zod'] },
  })
  return join(outDir, `${basename(script, '.ts')}.mjs`)
}
