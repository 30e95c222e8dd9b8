import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { openDisplay } from '../setup/display.mjs'
import { inRoot, root } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'
import { writeFigures } from '../reliability-page.mjs'
import { readTrace, tracedElectron } from './trace.mjs'

/** Runs inside a network namespace that holds nothing but its own loopback. */

const long = process.argv.includes('--long')
const base = mkdtempSync(path.join(tmpdir(), 'icp-egress-'))
const display = await openDisplay()
const env = { ...display.env }
const total = { passed: 0, failed: 0, skipped: 0 }
const started = Date.now()
const figures = []
const say = (line) => process.stdout.write(`${line}\n`)

async function part(name, command, expectsNone = true) {
  const traced = tracedElectron(path.join(base, name.replaceAll(' ', '-')))
  const code = await command(traced)
  const { processes, calls, families, inet } = readTrace(traced.logs)
  const counted = Object.entries(families)
    .map(([family, count]) => `${family} ${count}`)
    .join(', ')
  // A trace without a single call traced nothing: that is a fault of the harness, never a pass.
  const holds = code === 0 && calls > 0 && (expectsNone ? inet.length === 0 : inet.length > 0)
  total[holds ? 'passed' : 'failed'] += 1
  figures.push(
    `${name}: ${inet.length} AF_INET and AF_INET6 calls of ${calls} connect, sendto, sendmsg and sendmmsg calls in ${processes} processes`,
  )
  say(
    `${holds ? '✓' : '✗'} ${name}: ${inet.length} inet calls of ${calls} in ${processes} processes (${counted})${code === 0 ? '' : `, exit ${code}`}`,
  )
  for (const line of inet.slice(0, 5)) if (expectsNone) say(`    ${line}`)
}

const asRoot = ['--no-sandbox']
const demo = ({ program }) =>
  run(
    program,
    [
      ...asRoot,
      root,
      'cli',
      'demo',
      inRoot('resources', 'samples', 'draft.icpdraft.json'),
      '--out',
      path.join(base, 'demo-out'),
    ],
    { cwd: root, env, stdout: 'ignore' },
  )
const specs =
  (names) =>
  ({ folder }) =>
    run(
      process.execPath,
      [
        inRoot('node_modules', '@playwright', 'test', 'cli.js'),
        'test',
        '--config',
        inRoot('test', 'e2e', 'playwright.config.ts'),
        ...names,
      ],
      // The driver starts the Electron that lies here: ours, under strace.
      { cwd: root, env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: folder } },
    )

try {
  await part(
    'control: a remote picture',
    ({ program }) =>
      run(program, [...asRoot, inRoot('scripts', 'egress', 'remote-picture.mjs')], {
        cwd: root,
        env,
        stdout: 'ignore',
      }),
    false,
  )
  await part('demo', demo)
  if (!process.argv.includes('--quick'))
    await part(
      long ? 'every end-to-end test' : 'main way through the window',
      specs(long ? [] : ['main-job']),
    )
} finally {
  display.close()
  rmSync(base, { recursive: true, force: true })
}
if (process.argv.includes('--write') || long) {
  const seconds = Math.round((Date.now() - started) / 1_000)
  const family = { name: 'egress', ...total, seconds, figures, problems: [] }
  writeFigures({ seed: 'none', electron: process.versions.node, families: [family] }, 'privacy')
}
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 ? 0 : 1)
