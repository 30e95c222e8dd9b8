import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { openDisplay } from './setup/display.mjs'
import { electronBinary } from './setup/electron-runtime.mjs'
import { setUp } from './setup/index.mjs'
import { inRoot, root } from './setup/paths.mjs'
import { run } from './setup/run.mjs'
import { say } from './setup/say.mjs'

const report = (name) => inRoot('test-results', `${name}.json`)

/** Counts of one family of tests, or one failure when it wrote no report. */
function counted(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

async function unit() {
  // Electron's own Node, because the encrypted store's library does not run on older ones.
  const code = await run(
    electronBinary(),
    [
      inRoot('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('unit')}`,
    ],
    { cwd: root, env: { ELECTRON_RUN_AS_NODE: '1' }, stdout: 'inherit' },
  )
  const counts = counted(report('unit'), (json) => ({
    passed: json.numPassedTests,
    failed:
      json.numFailedTests +
      (json.testResults ?? []).filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length,
    skipped: json.numPendingTests + json.numTodoTests,
  }))
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed }
}

async function e2e() {
  const display = await openDisplay()
  const code = await run(
    process.execPath,
    [
      inRoot('node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '--config',
      inRoot('test', 'e2e', 'playwright.config.ts'),
    ],
    { cwd: root, env: { ...display.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e') }, stdout: 'inherit' },
  )
  display.close()
  const counts = counted(report('e2e'), ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed }
}

/** The short form of the proofs that nothing saved is lost. */
async function crash() {
  const code = await run(
    process.execPath,
    [inRoot('scripts', 'test-crash.mjs'), '--report', report('crash')],
    { cwd: root, stdout: 'inherit' },
  )
  const counts = counted(report('crash'), ({ passed, failed, skipped }) => ({ passed, failed, skipped }))
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed }
}

/** A check that is one pass or one failure: types, lint, format. */
const gate = (words) => async () => {
  const code = await run(process.execPath, words, { cwd: root, stdout: 'inherit' })
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

const FAMILIES = {
  types: gate([inRoot('scripts', 'typecheck.mjs')]),
  lint: gate([inRoot('node_modules', 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']),
  format: gate([
    inRoot('node_modules', 'prettier', 'bin', 'prettier.cjs'),
    '--check',
    '--log-level',
    'warn',
    '.',
  ]),
  facts: gate([inRoot('scripts', 'check-facts.mjs')]),
  unit,
  crash,
  e2e,
}

const runtime = await setUp()
say(
  `Electron ${runtime.version}${runtime.official ? '' : '（第三方重打包，仅供开发测试）'} · 锁定版本 ${runtime.pinned} · Node ${process.versions.node} · ` +
    `Electron 内 Node ${spawnSync(electronBinary(), ['-p', 'process.versions.node'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, encoding: 'utf8' }).stdout.trim()}`,
)
rmSync(inRoot('test-results'), { recursive: true, force: true })
mkdirSync(inRoot('test-results'), { recursive: true })
const asked = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }
for (const name of asked.length > 0 ? asked : Object.keys(FAMILIES)) {
  say(`\n── ${name}`)
  const counts = await FAMILIES[name]()
  say(`   ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  for (const key of Object.keys(total)) total[key] += counts[key]
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
