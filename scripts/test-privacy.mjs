import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { writeFigures } from './reliability-page.mjs'
import { openDisplay } from './setup/display.mjs'
import { electronBinary } from './setup/electron-runtime.mjs'
import { setUp } from './setup/index.mjs'
import { inRoot, root } from './setup/paths.mjs'
import { run } from './setup/run.mjs'

/**
 * Proof that a person's data stay in the store and are gone when deleted: an invented person goes the whole way through
 * the built app, then every byte that it has left anywhere is searched.
 * `--n TIMES` (3, long 12), `--long`, `--seed NUMBER`, `--write` (figures into docs/benchmarks/reliability.md); the last line is “N passed, N failed, N skipped”.
 */

await setUp()
// Under node_modules, where the store's library and the driver of the window are found.
const cache = inRoot('node_modules', '.cache')
mkdirSync(cache, { recursive: true })
const outDir = mkdtempSync(path.join(cache, 'privacy-'))
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }))
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: inRoot('test', 'privacy', 'index.ts'),
    outDir,
    target: 'node22',
    rollupOptions: {
      external: ['better-sqlite3-multiple-ciphers', '@playwright/test'],
      output: { entryFileNames: 'privacy.mjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
const display = await openDisplay()
const report = path.join(outDir, 'report.json')
const words = process.argv.slice(2).filter((word) => word !== '--write')
process.exitCode = await run(
  electronBinary(),
  [path.join(outDir, 'privacy.mjs'), '--report', report, ...words],
  {
    cwd: root,
    env: { ...display.env, ELECTRON_RUN_AS_NODE: '1' },
    stdout: 'inherit',
  },
)
display.close()
if (process.argv.some((word) => word === '--write' || word === '--long') && existsSync(report))
  writeFigures(JSON.parse(readFileSync(report, 'utf8')), 'privacy')
