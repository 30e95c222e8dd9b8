import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { createServer } from 'vite'
import { inRoot } from '../setup/paths.mjs'
import { instrument } from './instrument.mjs'

/**
 * One part, in a process of its own: `run-part.mjs PLAN RESULTS`. PLAN is JSON { files, tests }; RESULTS gets a line a
 * mutant as it is decided. Mutants that stand in RESULTS already are passed over, so a run that hung can go on.
 */

process.env.MUTATION_CHECK = '1'
const [planFile, resultsFile] = process.argv.slice(2)
const plan = JSON.parse(readFileSync(planFile, 'utf8'))
const { sources, mutants } = await instrument(plan.files)

const server = await createServer({
  root: inRoot(),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  resolve: { alias: { vitest: inRoot('scripts', 'mutation', 'tests.mjs') } },
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      load: (id) => sources.get(path.normalize(id.split('?')[0])) ?? null,
    },
  ],
})
const load = (file) => server.ssrLoadModule(`/${path.relative(inRoot(), file)}`)
const { collected } = await load(inRoot('scripts', 'mutation', 'tests.mjs'))
for (const file of plan.tests) await load(file)
const { forgetFacts } = await load(inRoot('test', 'helpers', 'facts.ts'))
const { forgetRemembered } = await load(inRoot('electron', 'core', 'values', 'remembered.ts'))

/** Tests that go through all cases at once find what the single cases find, and would run for each mutant. */
const SLOW_MS = 1_000

const state = (globalThis.__stryker__ ??= {})
state.mutantCoverage ??= { static: {}, perTest: {} }

/** What was worked out once must be worked out again: under the mutant, or without the one before. */
function forget() {
  forgetFacts()
  forgetRemembered()
}

async function passes(test) {
  try {
    await test.run()
    return true
  } catch {
    return false
  }
}

const broken = new Set()
const times = []

/** Runs every test unchanged; gives how often each mutant's place was passed, by test. */
async function pass(before) {
  // The counting code holds on to the object itself.
  for (const key of Object.keys(state.mutantCoverage.perTest))
    Reflect.deleteProperty(state.mutantCoverage.perTest, key)
  for (const [at, test] of collected.entries()) {
    state.currentTestId = String(at)
    before()
    const begin = performance.now()
    if (!(await passes(test))) broken.add(test.name)
    times[at] = performance.now() - begin
  }
  state.currentTestId = undefined
  const places = new Map()
  for (const [test, hits] of Object.entries(state.mutantCoverage.perTest))
    for (const [mutant, count] of Object.entries(hits)) {
      const known = places.get(mutant) ?? { tests: [], hits: 0 }
      known.tests.push(Number(test))
      known.hits += count
      places.set(mutant, known)
    }
  return places
}

const covering = await pass(forget)
const reach = collected.map((_, at) => Object.keys(state.mutantCoverage.perTest[at] ?? {}).length)
await pass(() => undefined)
const warm = await pass(() => undefined)
if (broken.size > 0) {
  process.stderr.write(`${broken.size} tests fail unchanged, e.g. ${[...broken].slice(0, 3).join(' | ')}\n`)
  process.exit(2)
}
/** Passed more often when everything is worked out anew: what is kept must be forgotten before and after. */
const isKept = ({ id }) => covering.get(id)?.hits !== warm.get(id)?.hits

async function decide(mutant, afresh) {
  const known = covering.get(mutant.id)
  if (!known) return state.mutantCoverage.static[mutant.id] ? 'Static' : 'NoCoverage'
  state.activeMutant = mutant.id
  state.hitCount = 0
  state.hitLimit = known.hits * 100 + 1_000
  if (afresh) forget()
  const quick = known.tests.filter((at) => times[at] < SLOW_MS)
  for (const at of quick.toSorted((one, other) => reach[one] - reach[other]))
    if (!(await passes(collected[at]))) return state.hitCount > state.hitLimit ? 'Timeout' : 'Killed'
  return 'Survived'
}

const done = new Set(
  existsSync(resultsFile)
    ? readFileSync(resultsFile, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).id)
    : [],
)
if (done.size === 0) writeFileSync(resultsFile, '')
const inOrder = [...mutants.filter((one) => !isKept(one)), ...mutants.filter(isKept)]
for (const mutant of inOrder) {
  if (done.has(mutant.id)) continue
  const { id, fileName, mutatorName, location, replacement } = mutant
  // Said before it is tried: a mutant that never ends is the last line that stands here.
  process.stdout.write(`${id}\n`)
  const status = await decide({ id }, isKept({ id }))
  state.activeMutant = undefined
  appendFileSync(
    resultsFile,
    `${JSON.stringify({ id, status, file: path.relative(inRoot(), fileName), kind: mutatorName, line: location.start.line + 1, column: location.start.column + 1, to: replacement })}\n`,
  )
}
await server.close()
process.exit(0)
