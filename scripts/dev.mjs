import process from 'node:process'
import { openDisplayAloud } from './setup/display.mjs'
import { setUp } from './setup/index.mjs'
import { inRoot, root } from './setup/paths.mjs'
import { run } from './setup/run.mjs'

// Rebuilds on change and restarts. The window still loads from the built files: the policy has no hole for a dev server.
await setUp({ build: false })
const display = await openDisplayAloud()
const noSandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--noSandbox'] : []
const code = await run(
  process.execPath,
  [inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--watch', ...noSandbox],
  { cwd: root, env: display.env },
)
display.close()
process.exit(code)
