import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import process from 'node:process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.mjs'
import { writeMeasured } from './reading-bench/page.mjs'
import { setUp } from './setup/index.mjs'
import { electronBinary } from './setup/electron-runtime.mjs'
import { inRoot } from './setup/paths.mjs'

/**
 * Fills a store with invented filings and pictures, measures it in a process of its own, prints the figures and writes
 * docs/benchmarks/store.md. Smaller: `npm run bench:store -- --drafts 500 --pictures 2500`; those are only printed.
 */

const FULL = { drafts: 10_000, pictures: 50_000 }
const { values } = parseArgs({
  options: {
    drafts: { type: 'string', default: String(FULL.drafts) },
    pictures: { type: 'string', default: String(FULL.pictures) },
    'picture-bytes': { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'store' },
  },
})
const settings = {
  seed: values.seed,
  drafts: Number(values.drafts),
  pictures: Number(values.pictures),
  pictureBytes: Number(values['picture-bytes']),
  rounds: Number(values.rounds),
}

function runBench(script, child) {
  return new Promise((resolve, reject) => {
    const running = spawn(electronBinary(), [script, child, JSON.stringify(settings)], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    running.stdout.on('data', (chunk) => (out += chunk))
    running.on('error', reject)
    running.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`the measured process ended with ${code}`)),
    )
  })
}

const at = (times, share) => {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]
}
const ms = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0))
const mb = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`
const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `| ${head.map((_, place) => (place === 0 ? '---' : '--:')).join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]

function page(result, runtime) {
  const { size, starts, times, memoryAfterStart, memoryAtEnd } = result
  const named = (what) => times.find((one) => one.what.startsWith(what)).times
  const whole = starts.map(({ open, firstList }) => open + firstList)
  const list = at(named('list: 200'), 0.95)
  const search = at(named('search: all'), 0.95)
  const verdict = (holds) => (holds ? 'holds' : '**missed**')
  return [
    `${new Date().toISOString().slice(0, 10)} · Electron ${runtime.version}, ${process.platform} ${process.arch}, ${os.cpus().length} cores (${os.cpus()[0]?.model.trim() ?? 'unknown'}), ${mb(os.totalmem())} memory`,
    '',
    `${size.drafts.toLocaleString('en')} drafts of three versions and ${size.pictures.toLocaleString('en')} pictures of ${size.pictureBytes.toLocaleString('en')} bytes, seed \`${size.seed}\`; the store is ${mb(result.storeBytes)}; filled in ${result.fillSeconds.toFixed(0)} s. Load of the machine at the end: ${os.loadavg()[0].toFixed(1)} (a machine at rest that measures: about 1).`,
    '',
    ...table(
      ['target', 'measured', ''],
      [
        [
          'start, to the first list: at most 3 s',
          `${ms(Math.max(...whole))} ms, the slowest of ${starts.length}`,
          verdict(Math.max(...whole) <= 3_000),
        ],
        ['list: at most 500 ms', `${ms(list)} ms p95`, verdict(list <= 500)],
        ['search: at most 200 ms p95', `${ms(search)} ms p95`, verdict(search <= 200)],
        [
          "memory of the store's process: at most 600 MB",
          `${mb(memoryAtEnd.peak)} at most`,
          verdict(memoryAtEnd.peak <= 600e6),
        ],
      ],
    ),
    '',
    ...table(
      ['', 'n', 'p50 ms', 'p95 ms', 'most ms'],
      [
        [
          'start: process and store open',
          starts.length,
          ...[0.5, 0.95, 1].map((share) =>
            ms(
              at(
                starts.map(({ open }) => open),
                share,
              ),
            ),
          ),
        ],
        [
          'start: first list after that',
          starts.length,
          ...[0.5, 0.95, 1].map((share) =>
            ms(
              at(
                starts.map(({ firstList }) => firstList),
                share,
              ),
            ),
          ),
        ],
        ...times.map((one) => [
          one.what,
          one.times.length,
          ...[0.5, 0.95, 1].map((share) => ms(at(one.times, share))),
        ]),
      ],
    ),
    '',
    `Memory of the store's process: ${mb(memoryAfterStart.rss)} after the first list, ${mb(memoryAtEnd.rss)} at the end, ${mb(memoryAtEnd.peak)} at most.`,
  ].join('\n')
}

const runtime = await setUp({ build: false })
const cache = inRoot('node_modules', '.cache')
mkdirSync(cache, { recursive: true })
const outDir = mkdtempSync(path.join(cache, 'bench-store-'))
try {
  const part = (name) => bundle(inRoot('test', 'bench', 'store', `${name}.ts`), outDir)
  const child = await part('store-child')
  const result = await runBench(await part('run-bench'), child)
  const text = page(result, runtime)
  process.stdout.write(`${text}\n`)
  if (settings.drafts === FULL.drafts && settings.pictures === FULL.pictures)
    writeMeasured(inRoot('docs', 'benchmarks', 'store.md'), text)
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
// A busy machine is no fault: the figures are printed, and nothing fails on them.
process.exit(0)
