#!/usr/bin/env node
/**
 * How often each quality warning is right: readings (`npm run -s cli -- read DIR > readings.jsonl`) against the truth of
 * generated pictures. Usage: node scripts/bench-quality.mjs readings.jsonl truth.jsonl…  Prints a Markdown table.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** The generator's word for each warning. */
const FAULT_OF = { cropped: 'cut', rotated: 'turned' }
const WARNINGS = ['blur', 'glare', 'cropped', 'low-resolution', 'rotated', 'copy', 'watermark', 'moire']
/** Black print on white: a copy of these is not told from the original. */
const NO_COLOUR = [
  'verification-sheet',
  'domain-certificate',
  'authorisation-letter',
  'prior-approval',
  'unknown',
]

const lines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const [readingsFile, ...truthFiles] = process.argv.slice(2)
if (!readingsFile || truthFiles.length === 0) {
  console.error('node scripts/bench-quality.mjs readings.jsonl truth.jsonl…')
  process.exit(2)
}
const truths = new Map(truthFiles.flatMap(lines).map((truth) => [truth.file, truth]))
const seen = lines(readingsFile).flatMap((reading) => {
  const truth = truths.get(path.basename(reading.file))
  return truth && reading.quality ? [{ truth, reading }] : []
})
const levels = [...new Set(seen.map(({ truth }) => truth.level))]

console.log(
  `| warning | ${levels.map((level) => `${level}: found, false`).join(' | ')} | all: found | false | precision |`,
)
console.log(`| --- |${' --- |'.repeat(levels.length + 3)}`)
for (const warning of WARNINGS) {
  const own = seen.filter(({ truth }) => warning !== 'copy' || !NO_COLOUR.includes(truth.kind))
  const has = ({ truth }) => truth.faults.includes(FAULT_OF[warning] ?? warning)
  const says = ({ reading }) => reading.quality.warnings.includes(warning)
  const of = (some) => {
    const bad = some.filter(has)
    const good = some.filter((one) => !has(one))
    return {
      found: bad.filter(says).length,
      bad: bad.length,
      alarms: good.filter(says).length,
      good: good.length,
    }
  }
  const cells = levels.map((level) => {
    const { found, bad, alarms, good } = of(own.filter(({ truth }) => truth.level === level))
    return `${found}/${bad}, ${alarms}/${good}`
  })
  const { found, bad, alarms, good } = of(own)
  const said = found + alarms
  const share = (part, all) => (all === 0 ? '–' : `${Math.round((part * 100) / all)} %`)
  console.log(
    `| ${warning} | ${cells.join(' | ')} | ${found}/${bad} (${share(found, bad)}) | ${alarms}/${good} (${share(alarms, good)}) | ${share(found, said)} |`,
  )
}
