import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { openDisplay } from '../setup/display.mjs'
import { setUp } from '../setup/index.mjs'
import { inRoot } from '../setup/paths.mjs'
import { say } from '../setup/say.mjs'
import { coldStarts } from './cold-start.mjs'
import { jsonLines, writeJsonLines } from './json-lines.mjs'
import { loadBench } from './load-bench.mjs'
import { machineWords, nodeWords, ownVersion } from './machine.mjs'
import { memoryRun } from './memory-run.mjs'
import { nearestShapes } from './nearest-shapes.mjs'
import { writeMeasured } from './page.mjs'
import { ensurePeerPackages } from './peer-packages.mjs'
import { readFolder } from './read-folder.mjs'
import { sampleSet } from './sample-set.mjs'
import { sideBySide } from './side-by-side.mjs'

const COLD_STARTS = 5
/** Wrong values that are tried when nobody says how often. */
const ENOUGH_TRIES = 20_500
const MOST_ROUNDS = 40

const megabytes = (kb) => (kb === null || kb === undefined ? null : Math.round(kb / 1024))

/**
 * The whole benchmark: pictures, all readers side by side, memory and cold starts, then the typed values in a pass of their
 * own. Everything measured goes to `out`; the page is written from there, also later by `pageFrom`.
 */
export async function fullBench({ out, seed, count, large, fonts, engines, rounds, readings, page }) {
  await setUp()
  const started = machineWords()
  const peers = engines.some((name) => name !== 'ours') ? await ensurePeerPackages() : true
  if (!peers) say('对比用的识别程序没有装上，只量我们自己的。')
  const truths = await sampleSet(out, { seed, count, large, fonts })
  // Of an earlier run with the same pictures: it must not be paired with this one.
  rmSync(path.join(out, 'typed.jsonl'), { force: true })
  const display = await openDisplay()
  const cold = engines.includes('ours')
    ? await coldStarts(
        inRoot('test', 'fixtures', 'certificates', 'id-portrait-clean.jpg'),
        COLD_STARTS,
        display.env,
      )
    : []
  const wanted = peers ? engines : engines.filter((name) => name === 'ours')
  const pictures = truths.map(({ file }) => path.join(out, file))
  const nameOf = (file) => path.basename(file)
  const side = await sideBySide(pictures, wanted, { env: display.env, nameOf })
  const { memory, peak } = wanted.includes('ours')
    ? await memoryRun(pictures, readings, display.env)
    : { memory: [], peak: {} }
  display.close()
  const peakOf = (key) => megabytes(Math.max(side.ownPeak?.[key] ?? 0, peak[key] ?? 0) || null)
  const left = engines.filter((name) => !wanted.includes(name))
  const figures = {
    seed,
    day: new Date().toISOString().slice(0, 10),
    machine: `${started}; ${nodeWords()} for the others`,
    versions: { ...(wanted.includes('ours') ? { ours: ownVersion() } : {}), ...side.versions },
    notRun: {
      ...side.notRun,
      ...Object.fromEntries(left.map((name) => [name, 'npm ci in test/bench/reading failed'])),
    },
    reads: side.reads,
    memoryMb: {
      ours: peakOf('readerPeakKb'),
      ...Object.fromEntries(Object.entries(side.memoryKb).map(([name, kb]) => [name, megabytes(kb)])),
    },
    appPeakMb: peakOf('appPeakKb'),
    memory,
    coldStarts: cold,
    readings: [],
  }
  const save = () => writeFileSync(path.join(out, 'figures.json'), JSON.stringify(figures))
  save()
  if (wanted.includes('ours')) {
    const typed = await typedLines(truths, figures.reads, seed, rounds, wanted.length > 1 || existsPeers())
    writeJsonLines(path.join(out, 'typed.jsonl'), typed)
    say(`与填写的值对照（${typed.length} 组）……`)
    figures.readings = await readFolder(out, path.join(out, 'typed.jsonl'))
    save()
  }
  await pageFrom(out, page)
}

const existsPeers = () => existsSync(inRoot('test', 'bench', 'reading', 'node_modules'))

/** `rounds` null: as many as make enough tries. */
async function typedLines(truths, reads, seed, rounds, canRender) {
  const { againstLines, misreadings } = await loadBench()
  const texts = new Map()
  const readings = new Map()
  for (const { file, text, reading } of reads) {
    if (text !== undefined) texts.set(file, [...(texts.get(file) ?? []), text])
    if (reading !== undefined) readings.set(file, reading)
  }
  const lures = {
    shapes: canRender ? nearestShapes(truths) : {},
    misread: misreadings(truths, texts, readings),
  }
  const lines = (count) => againstLines(truths, seed, count, lures)
  if (rounds !== null) return lines(rounds)
  const tries = (list) =>
    list.reduce((sum, { fields, trial }) => sum + (trial === 'right' ? 0 : Object.keys(fields).length), 0)
  for (let count = 1; count < MOST_ROUNDS; count++)
    if (tries(lines(count)) >= ENOUGH_TRIES) return lines(count)
  return lines(MOST_ROUNDS)
}

/** Prints the measured part from what a run left in its folder, and puts it into the page when one is given. */
export async function pageFrom(out, page) {
  const { reportPage, missLines, scoreRun } = await loadBench()
  const truths = jsonLines(path.join(out, 'truth.jsonl'))
  const typedFile = path.join(out, 'typed.jsonl')
  const typed = existsSync(typedFile) ? jsonLines(typedFile) : []
  const figures = JSON.parse(readFileSync(path.join(out, 'figures.json'), 'utf8'))
  const misses = missLines(scoreRun(truths, typed, figures))
  writeFileSync(path.join(out, 'misses.txt'), misses.map((line) => `${line}\n`).join(''))
  const measured = reportPage(truths, typed, figures)
  process.stdout.write(`${measured}\n`)
  if (page !== null) writeMeasured(page, measured)
  say(`\n全部记录在 ${out}${page === null ? '' : `，页面写到 ${page}`}`)
}
