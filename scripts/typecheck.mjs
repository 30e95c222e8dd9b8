import process from 'node:process'
import { inRoot, root } from './setup/paths.mjs'
import { run } from './setup/run.mjs'

// One project per wall: the core's own config has no DOM and no Node types, so the compiler keeps it pure.
const PROJECTS = ['electron/core', 'electron', 'renderer', 'test']
const tsc = inRoot('node_modules', 'vue-tsc', 'bin', 'vue-tsc.js')

let failed = 0
for (const project of PROJECTS) {
  const code = await run(process.execPath, [tsc, '--noEmit', '-p', inRoot(project, 'tsconfig.json')], {
    cwd: root,
  })
  process.stderr.write(`${code === 0 ? '✓' : '✗'} ${project}\n`)
  if (code !== 0) failed += 1
}
process.exit(failed === 0 ? 0 : 1)
