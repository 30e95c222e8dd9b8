import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fingerprint } from './fingerprint.mjs'
import { inRoot, root } from './paths.mjs'
import { run } from './run.mjs'
import { step, stop } from './say.mjs'

const stamp = inRoot('out', '.built-from')
const SOURCES = ['electron', 'renderer', 'electron.vite.config.ts', 'package-lock.json', 'resources/facts']

/** Builds the three parts when their sources changed since the last build. */
export async function ensureBuilt() {
  const wanted = fingerprint(root, SOURCES)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  step('构建应用')
  const code = await run(
    process.execPath,
    [inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: root },
  )
  if (code !== 0) stop(`构建没有成功（返回 ${code}）。`, 3)
  writeFileSync(stamp, wanted)
}
