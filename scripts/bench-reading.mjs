import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { loadTypescript } from './samples/load-typescript.mjs'
import { inRoot } from './setup/paths.mjs'
import { say, stop } from './setup/say.mjs'

const USAGE = `量一量读证件有多准：
  node scripts/make-samples.mjs --out 样本 --seed 7 --count 80
  node scripts/bench-reading.mjs typed 样本 --out typed.jsonl [--seed 文字] [--rounds 每种错法的次数]
  npm run -s cli -- read 样本 --against typed.jsonl > readings.jsonl
  node scripts/bench-reading.mjs score 样本 readings.jsonl [--typed typed.jsonl] [--details 全部明细.json]`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '1' },
    typed: { type: 'string' },
    details: { type: 'string' },
  },
})
const [command, folder, readingsFile] = positionals

function jsonLines(file) {
  if (!existsSync(file)) stop(`打不开“${file}”：文件不存在。`)
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line, at) => {
    try {
      return JSON.parse(line)
    } catch {
      return stop(`“${file}”第 ${at + 1} 行不是 JSON。`)
    }
  })
}

const bench = () => loadTypescript(inRoot('test', 'bench', 'reading-accuracy', 'index.ts'))
const truths = () => jsonLines(path.join(folder, 'truth.jsonl'))

if (command === 'typed' && folder && values.out) {
  if (!/^[1-9]\d{0,3}$/.test(values.rounds)) stop('--rounds 后面要写正整数。')
  const { againstLines } = await bench()
  const lines = againstLines(truths(), values.seed, Number(values.rounds))
  writeFileSync(values.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  say(`写好了 ${lines.length} 行：${values.out}`)
} else if (command === 'score' && folder && readingsFile) {
  const { scoreReadings, scoreTables } = await bench()
  const scores = scoreReadings(truths(), jsonLines(readingsFile), values.typed ? jsonLines(values.typed) : [])
  if (values.details) writeFileSync(values.details, JSON.stringify(scores, null, 1))
  process.stdout.write(`${scoreTables(scores)}\n`)
} else {
  stop(USAGE)
}
