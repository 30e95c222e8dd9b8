import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { HOW_TO_DELETE } from './canary-flow'
import { runOnce } from './run-once'

const { values } = parseArgs({
  options: {
    n: { type: 'string' },
    seed: { type: 'string', default: '20261124' },
    long: { type: 'boolean', default: false },
    report: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
  },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const times = values.n === undefined ? (values.long ? 12 : 3) : Number(values.n)
const total = { passed: 0, failed: 0, skipped: 0, files: 0, bytes: 0, rows: 0, pages: 0 }
const problems: string[] = []
const started = Date.now()
say(`seed ${values.seed}`)
for (let run = 0; run < times; run += 1) {
  const base = mkdtempSync(path.join(tmpdir(), 'icp-privacy-'))
  const how = HOW_TO_DELETE[run % HOW_TO_DELETE.length]!
  const seed = Number(values.seed) + run
  try {
    const { claims, files, bytes, rows, pages } = await runOnce({ root: values.root, base, seed, how })
    total.files += files
    total.bytes += bytes
    total.rows += rows
    total.pages += pages
    for (const { name, holds, detail } of claims) {
      total[holds ? 'passed' : 'failed'] += 1
      if (!holds) problems.push(`${name}: ${detail}`)
      say(`${holds ? '✓' : '✗'} ${run + 1}: ${name} — ${detail}`)
    }
  } catch (error) {
    total.failed += 1
    problems.push(`seed ${seed}, ${how}: not ended`)
    say(
      `✗ ${run + 1} (seed ${seed}, ${how}): ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
    )
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
const seconds = Math.round((Date.now() - started) / 1_000)
const figures = [
  `${times} people typed, pictured (JPEG, HEIC, PDF), read, checked, packed, exported, copied and shown in the built app, then deleted: as a draft, out of a draft, with every draft`,
  `searched in data, profile, caches, temp and log: ${total.files} files, ${(total.bytes / 1e6).toFixed(0)} MB; in the store opened by its key: ${total.pages} pages, ${total.rows} rows`,
]
say(
  `${times} runs in ${seconds} s: ${total.files} files, ${(total.bytes / 1e6).toFixed(0)} MB, ${total.pages} pages and ${total.rows} rows searched`,
)
if (values.report !== undefined) {
  const { passed, failed, skipped } = total
  const family = { name: 'privacy', passed, failed, skipped, seconds, figures, problems }
  const electron = process.versions.node
  writeFileSync(values.report, JSON.stringify({ seed: Number(values.seed), electron, families: [family] }))
}
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
