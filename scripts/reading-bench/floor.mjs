import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setUp } from '../setup/index.mjs'
import { inRoot } from '../setup/paths.mjs'
import { say, stop } from '../setup/say.mjs'
import { jsonLines, writeJsonLines } from './json-lines.mjs'
import { loadBench } from './load-bench.mjs'
import { readFolder } from './read-folder.mjs'

const FOLDERS = ['certificates', 'reading-floor'].map((name) => inRoot('test', 'fixtures', name))
const floorFile = inRoot('test', 'bench', 'reading-accuracy', 'floor.json')

/** Fixed: the floor is about the same wrong values every time. */
const SEED = 'floor'

/**
 * Reads the committed pictures with the built app and compares the counts with floor.json.
 * `raise`: writes them there, unless one of them is worse.
 * @returns {Promise<number>} exit code: 1 when a count is worse or a wrong value was a match
 */
export async function floor({ build, raise }) {
  if (build) await setUp()
  const bench = await loadBench()
  const truths = FOLDERS.flatMap((folder) => jsonLines(path.join(folder, 'truth.jsonl')))
  const typed = bench.floorLines(bench.againstLines(truths, SEED, 1))
  const readings = await readAll(typed)
  const scores = bench.scoreReadings(truths, readings, typed)
  const now = bench.floorOf(scores)
  const least = existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, 'utf8')) : { kinds: 0, groups: {} }
  const wrong = [
    ...bench.worseThan(least, now),
    ...(bench.falseMatches(scores) > 0
      ? [`wrong values that are a match: ${bench.falseMatches(scores)}, never allowed`]
      : []),
  ]
  process.stdout.write(`${JSON.stringify(now, null, 2)}\n`)
  if (wrong.length > 0) {
    process.stdout.write(`\nWorse than the floor:\n${wrong.map((line) => `  ${line}\n`).join('')}`)
    process.stdout.write(
      `\nWhat was missed:\n${bench
        .missLines(scores)
        .map((line) => `  ${line}\n`)
        .join('')}`,
    )
    return 1
  }
  if (raise) {
    writeFileSync(floorFile, `${JSON.stringify(now, null, 2)}\n`)
    say(`写到 ${floorFile}`)
  }
  return 0
}

async function readAll(typed) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'floor-'))
  try {
    const file = path.join(scratch, 'typed.jsonl')
    writeJsonLines(file, typed)
    return await readFolder(FOLDERS, file)
  } catch (error) {
    return stop(`读证没有做成：${error.message}`, 3)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
