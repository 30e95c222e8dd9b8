import process from 'node:process'
import { missingForTrace } from './egress/requirements.mjs'
import { setUp } from './setup/index.mjs'
import { inRoot, root } from './setup/paths.mjs'
import { run } from './setup/run.mjs'

/**
 * Proof that nothing reaches for the network: the demo and the window's main way in an empty network namespace under
 * strace. The control, a page with a remote picture, must be seen by the trace.
 * `--quick` the demo alone, `--long` every end-to-end test, `--write` figures into docs/benchmarks/reliability.md; the
 * last line is “N passed, N failed, N skipped”.
 */

await setUp()
const reason = missingForTrace()
if (reason !== null) {
  process.stdout.write(`not run: ${reason}\n0 passed, 0 failed, 3 skipped\n`)
  process.exit(0)
}
// Loopback alone is brought up: the test's driver speaks to the window over it, from outside the trace.
const words = ['-n', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'inside']
process.exitCode = await run(
  'unshare',
  [...words, process.execPath, inRoot('scripts', 'egress', 'inside.mjs'), ...process.argv.slice(2)],
  { cwd: root, stdout: 'inherit' },
)
