/**
 * Writes electron/core/reading/model-characters.ts: every Han character that the Chinese reading model can give.
 * Run it when the model in package.json changes: node scripts/make-model-characters.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const MODEL = new URL(
  '../node_modules/@tesseract.js-data/chi_sim/4.0.0/chi_sim.traineddata.gz',
  import.meta.url,
)
const TARGET = new URL('../electron/core/reading/model-characters.ts', import.meta.url)
/** Places of the character list among the parts of a traineddata file: newer files give the line recogniser its own. */
const LSTM_UNICHARSET = 21
const UNICHARSET = 1

const bytes = gunzipSync(readFileSync(MODEL))
const count = bytes.readInt32LE(0)
const offsets = Array.from({ length: count }, (_, at) => Number(bytes.readBigInt64LE(4 + 8 * at)))
const start = offsets[offsets[LSTM_UNICHARSET] >= 0 ? LSTM_UNICHARSET : UNICHARSET]
if (start === undefined || start < 0) throw new Error('the model has no character list')
const end = Math.min(bytes.length, ...offsets.filter((offset) => offset > start))
// First line: how many; then a line per entry, which begins with the entry itself.
const entries = bytes
  .subarray(start, end)
  .toString('utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.slice(0, line.indexOf(' ')))
const han = [
  ...new Set(entries.flatMap((entry) => [...entry]).filter((c) => /^\p{Script=Han}$/u.test(c))),
].sort()
const lines = []
for (let at = 0; at < han.length; at += 90) lines.push(`  '${han.slice(at, at + 90).join('')}' +`)
lines[lines.length - 1] = lines[lines.length - 1].replace(/ \+$/, '')
writeFileSync(
  TARGET,
  `/** Made by scripts/make-model-characters.mjs from chi_sim 4.0.0: the ${han.length} Han characters it can read. */\n` +
    `// prettier-ignore\nexport const MODEL_CHARACTERS: ReadonlySet<string> = new Set(\n${lines.join('\n')},\n)\n`,
)
console.log(`${han.length} characters`)
