import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { inRoot, root } from './setup/paths.mjs'
import { say } from './setup/say.mjs'

/**
 * `npm run test:mutation [PART…] [--survivors]`: changes the rules and values in small ways, one at a time, and sees
 * whether their own tests notice. A part is a family of rules, `engine` (the files beside the families) or `values`.
 * Texts are left alone, and so is what is worked out once when a file is loaded.
 */

const folder = inRoot('scripts', 'mutation')
const stryker = path.join(folder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
const families = readdirSync(inRoot('electron', 'core', 'rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const PARTS = {
  values: { mutate: 'electron/core/values/**/*.ts', tests: 'test/core/values/**/*.test.ts' },
  engine: { mutate: 'electron/core/rules/*.ts', tests: 'test/core/rules/**/*.test.ts' },
  ...Object.fromEntries(
    families.map((name) => [
      name,
      { mutate: `electron/core/rules/${name}/**/*.ts`, tests: `test/core/rules/${name}/**/*.test.ts` },
    ]),
  ),
}
const report = (part) => inRoot('test-results', 'mutation', `${part}.json`)

function runPart(part) {
  const { mutate, tests } = PARTS[part]
  const json = inRoot('test-results', 'mutation.json')
  const { status } = spawnSync(
    process.execPath,
    [
      stryker,
      'run',
      inRoot('scripts', 'mutation', 'stryker.config.json'),
      '--mutate',
      `${mutate},!**/*.d.ts`,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, MUTATION_TESTS: tests } },
  )
  if (status !== 0) throw new Error(`${part}: the tests fail unchanged, or the check could not run`)
  mkdirSync(path.dirname(report(part)), { recursive: true })
  writeFileSync(report(part), readFileSync(json))
}

const DETECTED = new Set(['Killed', 'Timeout'])
const MISSED = new Set(['Survived', 'NoCoverage'])

function counted(part) {
  const { files } = JSON.parse(readFileSync(report(part), 'utf8'))
  const mutants = Object.entries(files).flatMap(([file, { mutants: own, source }]) =>
    own.map((mutant) => ({ file, source, ...mutant })),
  )
  const missed = mutants.filter(({ status }) => MISSED.has(status))
  const killed = mutants.filter(({ status }) => DETECTED.has(status)).length
  return { part, killed, missed, total: killed + missed.length }
}

const share = (killed, total) => (total === 0 ? '–' : `${((100 * killed) / total).toFixed(1)} %`)

function page(rows) {
  const killed = rows.reduce((sum, row) => sum + row.killed, 0)
  const total = rows.reduce((sum, row) => sum + row.total, 0)
  return [
    '# Mutation check of the rules and values',
    '',
    'Made by `npm run test:mutation`: each mutant is one small change of the code; it is killed when a test of the same',
    'part then fails. Texts are not changed, and neither is what is worked out once when a file is loaded.',
    '',
    '| part | mutants | killed | share |',
    '| --- | --: | --: | --: |',
    ...rows.map((row) => `| ${row.part} | ${row.total} | ${row.killed} | ${share(row.killed, row.total)} |`),
    `| **all** | ${total} | ${killed} | **${share(killed, total)}** |`,
    '',
  ].join('\n')
}

if (!existsSync(stryker)) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' })
  if (npm.status !== 0) process.exit(3)
}
const words = process.argv.slice(2)
const asked = words.filter((word) => !word.startsWith('--'))
for (const part of asked)
  if (!PARTS[part]) throw new Error(`no such part: ${part} (${Object.keys(PARTS).join(', ')})`)
const parts = asked.length > 0 ? asked : Object.keys(PARTS)
for (const part of parts) {
  runPart(part)
  const { killed, total, missed } = counted(part)
  say(`${part}: ${killed} of ${total} killed (${share(killed, total)})`)
  if (words.includes('--survivors'))
    for (const { file, location, mutatorName, replacement } of missed)
      say(
        `  ${file}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement?.replace(/\s+/g, ' ').slice(0, 100)}`,
      )
}
const done = Object.keys(PARTS).filter((part) => existsSync(report(part)))
if (done.length === Object.keys(PARTS).length)
  writeFileSync(inRoot('docs', 'benchmarks', 'mutation.md'), page(done.map(counted)))
