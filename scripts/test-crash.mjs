import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { writeFigures } from './reliability-page.mjs'
import { electronBinary } from './setup/electron-runtime.mjs'
import { setUp } from './setup/index.mjs'
import { inRoot, root } from './setup/paths.mjs'
import { run } from './setup/run.mjs'

/**
 * Proofs that what was acknowledged as saved is not lost: kills, power cuts, faults of the disk, damage, migrations.
 * `--only FAMILY`, `--n TIMES`, `--seed NUMBER`, `--long` (its figures go to docs/benchmarks/reliability.md),
 * `--report FILE`; the last line is “N passed, N failed, N skipped”.
 */

await setUp({ build: false })
// Under node_modules, where the store's library is found.
const cache = inRoot('node_modules', '.cache')
mkdirSync(cache, { recursive: true })
const outDir = mkdtempSync(path.join(cache, 'crash-'))
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }))
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: inRoot('test', 'crash', 'index.ts'),
    outDir,
    target: 'node22',
    rollupOptions: {
      external: ['better-sqlite3-multiple-ciphers'],
      output: { entryFileNames: 'crash.mjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
const args = process.argv.slice(2)
const own = path.join(outDir, 'report.json')
const given = args.indexOf('--report') >= 0
const report = given ? args[args.indexOf('--report') + 1] : own
process.exitCode = await run(
  electronBinary(),
  [path.join(outDir, 'crash.mjs'), ...args, ...(given ? [] : ['--report', own])],
  {
    cwd: root,
    // Hundreds of processes start: each then finds the program compiled.
    env: { ELECTRON_RUN_AS_NODE: '1', NODE_COMPILE_CACHE: path.join(outDir, 'compiled') },
    stdout: 'inherit',
  },
)
if (args.includes('--long')) writeFigures(JSON.parse(readFileSync(report, 'utf8')))
