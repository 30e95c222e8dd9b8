import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { jsonLines, writeJsonLines } from './reading-bench/json-lines.mjs'
import { loadBench } from './reading-bench/load-bench.mjs'
import { quick } from './reading-bench/quick.mjs'
import { say, stop } from './setup/say.mjs'

const USAGE = `量一量读证件有多准：
  node scripts/bench-reading.mjs quick 样本文件夹 [--typed 每种错法的次数] [--seed 文字] [--no-build]
       填写的值、读证、算分一次做完；没读对的写到 样本文件夹/misses.txt
  node scripts/bench-reading.mjs typed 样本文件夹 --out typed.jsonl [--seed 文字] [--rounds 每种错法的次数]
  node scripts/bench-reading.mjs score 样本文件夹 readings.jsonl [--typed typed.jsonl] [--details 全部明细.json]`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '1' },
    typed: { type: 'string' },
    details: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
})
const [command, folder, readingsFile] = positionals

function whole(text, name, least) {
  if (!/^\d{1,4}$/.test(text) || Number(text) < least) stop(`--${name} 后面要写不小于 ${least} 的整数。`)
  return Number(text)
}

const truths = () => jsonLines(path.join(folder, 'truth.jsonl'))

if (command === 'quick' && folder) {
  const rounds = whole(values.typed ?? '0', 'typed', 0)
  await quick(folder, { seed: values.seed, rounds, build: !values['no-build'] })
} else if (command === 'typed' && folder && values.out) {
  const rounds = whole(values.rounds, 'rounds', 1)
  const { againstLines } = await loadBench()
  const lines = againstLines(truths(), values.seed, rounds)
  writeJsonLines(values.out, lines)
  say(`写好了 ${lines.length} 行：${values.out}`)
} else if (command === 'score' && folder && readingsFile) {
  const { scoreReadings, scoreTables } = await loadBench()
  const scores = scoreReadings(truths(), jsonLines(readingsFile), values.typed ? jsonLines(values.typed) : [])
  if (values.details) writeFileSync(values.details, JSON.stringify(scores, null, 1))
  process.stdout.write(`${scoreTables(scores)}\n`)
} else {
  stop(USAGE)
}
