import { writeFileSync } from 'node:fs'
import os from 'node:os'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { readFactPacks } from './check-facts.mjs'
import { loadTypescript } from './samples/load-typescript.mjs'
import { ensureNodePackages } from './setup/node-packages.mjs'
import { inRoot } from './setup/paths.mjs'

/** Measures how long a check of a large filing takes; prints the figures and writes docs/benchmarks/rules.md. */

const TARGET_MS = 20
/** The day on which the invented filing is in order. */
const TODAY = '2026-11-24'
const SLOWEST = 10

const ms = (value) => (value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(1))

const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `| ${head.map((_, at) => (at === 0 ? '---' : '--:')).join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]

function page({ counts, summary, first, ledgerBuild, check, reference, ratio, rules, families }) {
  const day = new Date().toISOString().slice(0, 10)
  const runtime = `Node ${process.versions.node} (V8 ${process.versions.v8}), ${process.platform} ${process.arch}, ${os.cpus().length} cores`
  return [
    '# Rules: how long a check takes',
    '',
    'Made by `npm run bench:rules`. The machine may do other work meanwhile: compare by the ratio, not by the milliseconds.',
    '',
    `${day} · ${runtime}`,
    '',
    `One complete filing with ${counts.services} services, ${counts.domains} domains and ${counts.readings} readings; a ledger of ${counts.ledgerRows.toLocaleString('en')} rows`,
    `(${counts.ledgerEntries.toLocaleString('en')} entries); ${counts.rules} rules over ${counts.facts.toLocaleString('en')} facts; ${counts.checks.toLocaleString('en')} checks after ${counts.warmUps} to warm up, the typed values changing from one to the next.`,
    `A check gives ${counts.findings} answers: ${Object.entries(summary)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}.`,
    '',
    ...table(
      ['', 'median ms', 'p95 ms'],
      [
        [`whole check (target ${TARGET_MS})`, ms(check.median), ms(check.p95)],
        ['fixed reference work', ms(reference.median), ms(reference.p95)],
      ],
    ),
    '',
    `Ratio of the medians: **${ratio.toFixed(2)}**. The first check, with nothing warm: ${ms(first)} ms. Building the ledger: ${ms(ledgerBuild)} ms.`,
    '',
    ...table(
      ['family', 'rules', 'ms a check'],
      families.map(({ family, rules: count, ms: mean }) => [`\`${family}\``, count, ms(mean)]),
    ),
    '',
    ...table(
      ['slowest rules', 'ms a check'],
      rules.slice(0, SLOWEST).map(({ id, ms: mean }) => [`\`${id}\``, ms(mean)]),
    ),
    '',
  ].join('\n')
}

await ensureNodePackages()
const { benchRules } = await loadTypescript(inRoot('test', 'bench', 'rules', 'index.ts'))
const result = benchRules(readFactPacks(), TODAY, () => performance.now())
const text = page(result)
writeFileSync(inRoot('docs', 'benchmarks', 'rules.md'), text)
process.stdout.write(text)
// A busy machine is no fault: the figure is printed, and nothing fails on it.
process.exit(0)
