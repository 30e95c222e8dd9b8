import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.mjs'
import { machineWords, ownVersion } from './reading-bench/machine.mjs'
import { writeMeasured } from './reading-bench/page.mjs'
import { openDisplay } from './setup/display.mjs'
import { electronBinary } from './setup/electron-runtime.mjs'
import { setUp } from './setup/index.mjs'
import { inRoot } from './setup/paths.mjs'
import { say } from './setup/say.mjs'
import { windowPage } from './window-bench/page.mjs'
import { scrollList } from './window-bench/scrolling.mjs'
import { started } from './window-bench/started.mjs'
import { starts } from './window-bench/starts.mjs'
import { typeWhileReading } from './window-bench/typing.mjs'

/**
 * Measures the built window as a person meets it: from its start to its first use beside an empty window of the same
 * Electron, typing while pictures are read, and scrolling through a long list. Prints the figures and writes
 * docs/benchmarks/window.md; smaller runs are only printed.
 */

const FULL = { starts: 15, pictures: 10, rows: 10_000 }
const PASSPHRASE = 'a list that is long'
const { values } = parseArgs({
  options: {
    starts: { type: 'string', default: String(FULL.starts) },
    pictures: { type: 'string', default: String(FULL.pictures) },
    rows: { type: 'string', default: String(FULL.rows) },
  },
})
const size = {
  starts: Number(values.starts),
  pictures: Number(values.pictures),
  rows: Number(values.rows),
}

const certificates = inRoot('test', 'fixtures', 'certificates')
const pictures = readdirSync(certificates)
  .filter((name) => name.endsWith('.jpg'))
  .slice(0, size.pictures)
  .map((name) => path.join(certificates, name))

async function fill(folder) {
  const cache = inRoot('node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(path.join(cache, 'bench-window-'))
  try {
    const script = await bundle(inRoot('test', 'bench', 'window', 'fill.ts'), outDir)
    const { status } = spawnSync(electronBinary(), [script, folder, PASSPHRASE, String(size.rows)], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error(`filling the store ended with ${status}`)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** A program on a data folder of its own, ended in any case. */
async function within(folder, env, work) {
  const program = await started([inRoot(), `--data-folder=${folder}`], env)
  try {
    return await work(program.page)
  } finally {
    await program.end()
  }
}

await setUp()
const machine = machineWords()
const base = mkdtempSync(path.join(tmpdir(), 'icp-bench-window-'))
const folder = (name) => path.join(base, name)
const display = await openDisplay()
try {
  say(`${size.starts} 次启动……`)
  const ms = await starts(size.starts, folder('start'), display.env)
  say(`一边读 ${pictures.length} 张图一边打字……`)
  const typing = await within(folder('typing'), display.env, (page) => typeWhileReading(page, pictures))
  say(`${size.rows} 份草稿的列表……`)
  await fill(folder('list'))
  const list = await within(folder('list'), display.env, (page) => scrollList(page, PASSPHRASE))
  const text = windowPage({
    machine: `${machine}; ${ownVersion()}`,
    starts: ms,
    typing,
    list,
    size: { ...size, pictures: pictures.length },
  })
  process.stdout.write(`${text}\n`)
  if (Object.entries(FULL).every(([name, count]) => size[name] === count))
    writeMeasured(inRoot('docs', 'benchmarks', 'window.md'), text)
} finally {
  display.close()
  rmSync(base, { recursive: true, force: true })
}
// A busy machine is no fault: the figures are printed, and nothing fails on them.
process.exit(0)
