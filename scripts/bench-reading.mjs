import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { floor } from './reading-bench/floor.mjs'
import { fullBench, pageFrom } from './reading-bench/full.mjs'
import { jsonLines, writeJsonLines } from './reading-bench/json-lines.mjs'
import { loadBench } from './reading-bench/load-bench.mjs'
import { quick } from './reading-bench/quick.mjs'
import { inRoot } from './setup/paths.mjs'
import { say, stop } from './setup/say.mjs'

const ENGINES = ['ours', 'plain', 'native', 'ppocr']
/** Fewer pictures than that are a trial of the command: they do not go into the page. */
const ENOUGH_PICTURES = 240

const USAGE = `量一量读证件有多准、多快：
  npm run bench:reading [-- --count 240 --seed 文字 --only ${ENGINES.join(',')} --typed 每种错法的次数
       --fonts 机器上没有的字体所在文件夹 --large 1200万像素照片至少几张 --readings 连续读几次看内存 --out 文件夹 --page 页面.md]
       与别的识别程序并排量；不少于 ${ENOUGH_PICTURES} 张时写到 docs/benchmarks/reading.md
  node scripts/bench-reading.mjs page 文件夹 [--page 页面.md]      用量过的结果重写页面
  node scripts/bench-reading.mjs quick 样本文件夹 [--typed 每种错法的次数] [--lures] [--seed 文字] [--no-build]
       填写的值、读证、算分一次做完；没读对的写到 样本文件夹/misses.txt；--lures 先多读一遍，把读错的也当作填写的值来试
  node scripts/bench-reading.mjs floor [--raise] [--no-build]      随代码提交的图片读得不能比以前差；--raise 把底线提到现在的水平
  node scripts/bench-reading.mjs typed 样本文件夹 --out typed.jsonl [--seed 文字] [--rounds 每种错法的次数]
  node scripts/bench-reading.mjs score 样本文件夹 readings.jsonl [--typed typed.jsonl] [--details 全部明细.json]`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: String(ENOUGH_PICTURES) },
    large: { type: 'string', default: '20' },
    readings: { type: 'string', default: '500' },
    only: { type: 'string', default: ENGINES.join(',') },
    page: { type: 'string' },
    fonts: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string' },
    rounds: { type: 'string', default: '1' },
    typed: { type: 'string' },
    details: { type: 'string' },
    lures: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
})
const [command, folder, readingsFile] = positionals

function whole(text, name, least) {
  if (!/^\d{1,4}$/.test(text) || Number(text) < least) stop(`--${name} 后面要写不小于 ${least} 的整数。`)
  return Number(text)
}

function engines() {
  const asked = values.only.split(',').filter(Boolean)
  const wrong = asked.find((name) => !ENGINES.includes(name))
  if (wrong !== undefined) stop(`没有“${wrong}”，可以用：${ENGINES.join('、')}`)
  return asked
}

/** A seed that nobody has tuned on: another every day. */
const freshSeed = () => `test-${new Date().toISOString().slice(0, 10)}`
const truths = () => jsonLines(path.join(folder, 'truth.jsonl'))
const pageFile = inRoot('docs', 'benchmarks', 'reading.md')

if (command === undefined) {
  const count = whole(values.count, 'count', 2)
  const seed = values.seed ?? freshSeed()
  say(`种子 ${seed}`)
  await fullBench({
    seed,
    count,
    engines: engines(),
    large: whole(values.large, 'large', 0),
    fonts: values.fonts === undefined ? null : path.resolve(values.fonts),
    rounds: values.typed === undefined ? null : whole(values.typed, 'typed', 0),
    readings: whole(values.readings, 'readings', 0),
    out: path.resolve(values.out ?? path.join(tmpdir(), `bench-reading-${seed.replace(/[^\w-]/g, '_')}`)),
    page: values.page ? path.resolve(values.page) : count >= ENOUGH_PICTURES ? pageFile : null,
  })
} else if (command === 'page' && folder) {
  await pageFrom(folder, path.resolve(values.page ?? pageFile))
} else if (command === 'quick' && folder) {
  const rounds = whole(values.typed ?? '0', 'typed', 0)
  await quick(folder, { seed: values.seed ?? '1', rounds, lures: values.lures, build: !values['no-build'] })
} else if (command === 'floor') {
  process.exitCode = await floor({ build: !values['no-build'], raise: values.raise })
} else if (command === 'typed' && folder && values.out) {
  const rounds = whole(values.rounds, 'rounds', 1)
  const { againstLines } = await loadBench()
  const lines = againstLines(truths(), values.seed ?? '1', rounds)
  writeJsonLines(values.out, lines)
  say(`写好了 ${lines.length} 行：${values.out}`)
} else if (command === 'score' && folder && readingsFile) {
  const { scoreReadings, scoreTables, targetTable } = await loadBench()
  const scores = scoreReadings(truths(), jsonLines(readingsFile), values.typed ? jsonLines(values.typed) : [])
  if (values.details) writeFileSync(values.details, JSON.stringify(scores, null, 1))
  process.stdout.write(`${scoreTables(scores)}\n\n${targetTable(scores)}\n`)
} else {
  stop(USAGE)
}
