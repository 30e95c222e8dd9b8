import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { inRoot } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'
import { say, stop } from '../setup/say.mjs'
import { jsonLines } from './json-lines.mjs'

const LARGE_PIXELS = 11e6
/** Papers that phones photograph; one photo in five is large. */
const PAPERS = 'id-portrait,id-emblem,business-licence,domain-certificate,verification-sheet,residence-permit'
const ROUND = 20
const MOST_ROUNDS = 12

export const isLarge = ({ width, height, level }) => level === 'photo' && width * height >= LARGE_PIXELS

async function draw(folder, seed, count, more = []) {
  mkdirSync(folder, { recursive: true })
  const script = inRoot('scripts', 'make-samples.mjs')
  const words = [script, '--out', folder, '--seed', seed, '--count', String(count), ...more]
  if ((await run(process.execPath, words, { stdout: 'ignore' })) !== 0) stop('样本没有画成。', 3)
  return jsonLines(path.join(folder, 'truth.jsonl'))
}

/**
 * Draws the pictures of a seed, and further photos until enough are of 12 megapixels. A set that was drawn for the same
 * order is used again. `fonts`: a folder of typefaces that the machine does not have, or null.
 * @returns {Promise<object[]>} lines of truth
 */
export async function sampleSet(folder, { seed, count, large, fonts }) {
  const order = JSON.stringify({ seed, count, large, fonts })
  const foreign = fonts === null ? [] : ['--fonts', fonts]
  const orderFile = path.join(folder, 'order.json')
  if (existsSync(orderFile) && readFileSync(orderFile, 'utf8') === order)
    return jsonLines(path.join(folder, 'truth.jsonl'))
  say(`画 ${count} 张样本（种子 ${seed}）……`)
  rmSync(folder, { recursive: true, force: true })
  const truths = await draw(folder, seed, count, ['--plan', 'bench', ...foreign])
  const scratch = path.join(folder, 'more')
  for (let round = 0; truths.filter(isLarge).length < large && round < MOST_ROUNDS; round++) {
    say(`再画一些 1200 万像素的照片（已有 ${truths.filter(isLarge).length} 张）……`)
    const more = await draw(scratch, `${seed}/large/${round}`, ROUND, [
      '--levels',
      'photo',
      '--kinds',
      PAPERS,
      ...foreign,
    ])
    for (const truth of more.filter(isLarge)) {
      if (truths.filter(isLarge).length >= large) break
      const file = `large-${round}-${truth.file}`
      renameSync(path.join(scratch, truth.file), path.join(folder, file))
      truths.push({ ...truth, file })
      appendFileSync(path.join(folder, 'truth.jsonl'), `${JSON.stringify({ ...truth, file })}\n`)
    }
    rmSync(scratch, { recursive: true, force: true })
  }
  writeFileSync(orderFile, order)
  return truths
}
