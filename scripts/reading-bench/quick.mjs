import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { say } from '../setup/say.mjs'
import { setUp } from '../setup/index.mjs'
import { jsonLines, writeJsonLines } from './json-lines.mjs'
import { loadBench } from './load-bench.mjs'
import { nearestShapes } from './nearest-shapes.mjs'
import { readFolder } from './read-folder.mjs'

/**
 * Typed values, readings and figures of a folder of samples in one go; what was missed goes to misses.txt.
 * `rounds`: how often each kind of wrong value is tried; 0 compares the right ones only. `lures`: the pictures are read
 * once more beforehand, and what was misread then is typed too, with the nearest shapes where they can be rendered.
 */
export async function quick(folder, { seed, rounds, lures, build }) {
  if (build) await setUp()
  const { againstLines, misreadings, scoreReadings, scoreTables, targetTable, missLines } = await loadBench()
  const truths = jsonLines(path.join(folder, 'truth.jsonl'))
  const typed = againstLines(truths, seed, rounds, lures ? await luresOf(folder, truths, misreadings) : {})
  const file = (name) => path.join(folder, name)
  writeJsonLines(file('typed.jsonl'), typed)
  const readings = await readFolder(folder, file('typed.jsonl'))
  writeJsonLines(file('readings.jsonl'), readings)
  const scores = scoreReadings(truths, readings, typed)
  const misses = missLines(scores)
  writeFileSync(file('misses.txt'), misses.map((line) => `${line}\n`).join(''))
  process.stdout.write(`${scoreTables(scores)}\n\n${targetTable(scores)}\n`)
  say(`\n没读对的 ${misses.length} 处：${file('misses.txt')}`)
}

async function luresOf(folder, truths, misreadings) {
  const readings = new Map((await readFolder(folder)).map((line) => [path.basename(line.file), line]))
  return { shapes: nearestShapes(truths), misread: misreadings(truths, new Map(), readings) }
}
