import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { inRoot, root } from './setup/paths.mjs'
import { say } from './setup/say.mjs'

/**
 * `npm run test:mutation [-- PART… --survivors]`: changes the rules and values in small ways, one at a time, and sees
 * whether their own tests notice. A part is a family of rules, `engine` (the files beside the families) or `values`.
 * Texts are left alone, and so is what is worked out once when a file is loaded.
 */

const HANGS_AFTER_MS = 60_000
const folder = inRoot('scripts', 'mutation')
const results = (part, ending) => inRoot('.mutation', `${part}.${ending}`)
const rules = (...names) => inRoot('electron', 'core', 'rules', ...names)

function filesIn(place, ending, deep = true) {
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(place, entry.name)
    if (entry.isDirectory()) return deep ? filesIn(file, ending) : []
    return entry.name.endsWith(ending) && !entry.name.endsWith('.d.ts') ? [file] : []
  })
}
const testsOf = (...names) => filesIn(inRoot('test', 'core', ...names), '.test.ts')
const ofFamily = (name) => ({ files: filesIn(rules(name), '.ts'), tests: testsOf('rules', name) })

/** Tests of any draft at all run for minutes under every mutant, and find what the tables find too. */
const EVERY_DRAFT = /(?:properties|clean-matrix|rule-pages|all-rules)\.test\.ts$/

const families = readdirSync(rules(), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const PARTS = {
  values: () => ({ files: filesIn(inRoot('electron', 'core', 'values'), '.ts'), tests: testsOf('values') }),
  engine: () => ({
    files: filesIn(rules(), '.ts', false),
    tests: testsOf('rules').filter((file) => !EVERY_DRAFT.test(file)),
  }),
  ...Object.fromEntries(families.map((name) => [name, () => ofFamily(name)])),
}

/** One process; resolves to its exit code, or 'hung' and the mutant that never ended. */
function attempt(part) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [path.join(folder, 'run-part.mjs'), results(part, 'plan.json'), results(part, 'jsonl')],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let last = null
    let timer
    const watch = () => {
      clearTimeout(timer)
      // Before the first mutant the tests run once unchanged, which takes its time.
      timer = setTimeout(() => child.kill('SIGKILL'), last === null ? 10 * HANGS_AFTER_MS : HANGS_AFTER_MS)
    }
    watch()
    child.stdout.on('data', (chunk) => {
      last = String(chunk).trim().split('\n').at(-1) ?? last
      watch()
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, last })
    })
  })
}

async function runPart(part) {
  mkdirSync(path.dirname(results(part, 'jsonl')), { recursive: true })
  rmSync(results(part, 'jsonl'), { force: true })
  writeFileSync(results(part, 'plan.json'), JSON.stringify(PARTS[part]()))
  for (;;) {
    const { code, last } = await attempt(part)
    if (code === 0) return
    if (code !== null || last === null) throw new Error(`${part}: the check could not run`)
    appendFileSync(results(part, 'jsonl'), `${JSON.stringify({ id: last, status: 'Timeout' })}\n`)
  }
}

const DETECTED = new Set(['Killed', 'Timeout'])
const MISSED = new Set(['Survived', 'NoCoverage'])

function counted(part) {
  const mutants = readFileSync(results(part, 'jsonl'), 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const missed = mutants.filter(({ status }) => MISSED.has(status))
  const killed = mutants.filter(({ status }) => DETECTED.has(status)).length
  return {
    part,
    killed,
    missed,
    total: killed + missed.length,
    once: mutants.length - killed - missed.length,
  }
}

const share = (killed, total) => (total === 0 ? '–' : `${((100 * killed) / total).toFixed(1)} %`)
const sum = (rows, key) => rows.reduce((all, row) => all + row[key], 0)

const page = (rows) =>
  [
    '# Mutation check of the rules and values',
    '',
    'Made by `npm run test:mutation`: each mutant is one small change of the code; it is killed when a test of the same part',
    'then fails (for `engine`, any test of the rules). Texts are not changed. Mutants in what is worked out once when a file',
    'is loaded are counted apart: they cannot be switched while the tests run.',
    '',
    '| part | mutants | killed | share | at load |',
    '| --- | --: | --: | --: | --: |',
    ...rows.map(
      (row) =>
        `| ${row.part} | ${row.total} | ${row.killed} | ${share(row.killed, row.total)} | ${row.once} |`,
    ),
    `| **all** | ${sum(rows, 'total')} | ${sum(rows, 'killed')} | **${share(sum(rows, 'killed'), sum(rows, 'total'))}** | ${sum(rows, 'once')} |`,
    '',
  ].join('\n')

if (!existsSync(path.join(folder, 'node_modules'))) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' })
  if (npm.status !== 0) process.exit(3)
}
const words = process.argv.slice(2)
const asked = words.filter((word) => !word.startsWith('--'))
for (const part of asked)
  if (!PARTS[part]) throw new Error(`no such part: ${part} (${Object.keys(PARTS).join(', ')})`)
const waiting = asked.length > 0 ? asked : Object.keys(PARTS)

async function work() {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    await runPart(part)
    const { killed, total, missed } = counted(part)
    say(`${part}: ${killed} of ${total} killed (${share(killed, total)})`)
    if (words.includes('--survivors'))
      for (const { file, line, column, kind, to, status } of missed)
        say(
          `  ${file}:${line}:${column} ${status} ${kind} → ${String(to).replace(/\s+/g, ' ').slice(0, 110)}`,
        )
  }
}
await Promise.all([work(), work()])
const done = Object.keys(PARTS).filter((part) => existsSync(results(part, 'jsonl')))
if (done.length === Object.keys(PARTS).length)
  writeFileSync(inRoot('docs', 'benchmarks', 'mutation.md'), page(done.map(counted)))
