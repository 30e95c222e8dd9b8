import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { clock } from './families/clock'
import { damage } from './families/damage'
import { failingWrites } from './families/failing-writes'
import { kill } from './families/kill'
import { migrations } from './families/migrations'
import { places } from './families/places'
import { powerCut } from './families/power-cut'
import { twoProcesses } from './families/two-processes'
import type { Outcome } from './outcome'
import { Random } from './random'

interface Family {
  readonly short: number
  readonly long: number
  readonly run: (times: number, random: Random) => Promise<Outcome>
}

const FAMILIES: Record<string, Family> = {
  kill: { short: 300, long: 1_000, run: kill },
  'power-cut': { short: 60, long: 500, run: powerCut },
  migrations: { short: 8, long: 120, run: migrations },
  places: { short: 1, long: 1, run: places },
  'two-processes': { short: 200, long: 1_000, run: twoProcesses },
  clock: { short: 6, long: 200, run: clock },
  damage: { short: 18, long: 200, run: damage },
  'failing-writes': { short: 10, long: 200, run: failingWrites },
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** @returns the exit code */
export const runFamilies = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: {
      n: { type: 'string' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      only: { type: 'string', multiple: true, default: [] },
      long: { type: 'boolean', default: false },
      report: { type: 'string' },
    },
  })
  const names = values.only.length > 0 ? values.only.flatMap((one) => one.split(',')) : Object.keys(FAMILIES)
  const unknown = names.filter((name) => !(name in FAMILIES))
  if (unknown.length > 0) {
    say(`unknown: ${unknown.join(', ')}; there are ${Object.keys(FAMILIES).join(', ')}`)
    return 2
  }
  const total = { passed: 0, failed: 0, skipped: 0 }
  const report: (Outcome & { name: string; seconds: number })[] = []
  say(`seed ${values.seed}`)
  for (const name of names) {
    const family = FAMILIES[name]
    if (family === undefined) continue
    const times = values.n === undefined ? (values.long ? family.long : family.short) : Number(values.n)
    const start = performance.now()
    const outcome = await family.run(times, new Random(Number(values.seed)))
    const seconds = Math.round((performance.now() - start) / 100) / 10
    say(
      `${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped (${seconds} s)`,
    )
    for (const line of [...outcome.figures, ...outcome.problems.map((problem) => `! ${problem}`)])
      say(`  ${line}`)
    report.push({ name, seconds, ...outcome })
    total.passed += outcome.passed
    total.failed += outcome.failed
    total.skipped += outcome.skipped
  }
  if (values.report !== undefined) {
    mkdirSync(dirname(values.report), { recursive: true })
    writeFileSync(
      values.report,
      JSON.stringify(
        {
          seed: Number(values.seed),
          electron: process.versions.node,
          long: values.long,
          families: report,
          ...total,
        },
        null,
        2,
      ),
    )
  }
  say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}
