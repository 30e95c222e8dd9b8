import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import process from 'node:process'
import { inRoot } from './setup/paths.mjs'

const HEAD = '# Reliability and privacy: what the proofs measured\n'

/**
 * Writes one part of docs/benchmarks/reliability.md, between marks of its name; the other parts stay as they are.
 * @param {string} name of the mark @param {string[]} lines Markdown
 */
export function writeSection(name, lines) {
  const file = inRoot('docs', 'benchmarks', 'reliability.md')
  const before = existsSync(file) ? readFileSync(file, 'utf8') : HEAD
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const section = [open, '', ...lines, '', close].join('\n')
  const start = before.indexOf(open)
  const end = before.indexOf(close)
  const after =
    start >= 0 && end > start
      ? before.slice(0, start) + section + before.slice(end + close.length)
      : `${before.trimEnd()}\n\n${section}\n`
  writeFileSync(file, after)
}

/** Day, system and runtime of a run, as the sections name them. */
export const whereRun = () =>
  `${new Date().toISOString().slice(0, 10)} · Node ${process.versions.node}, ${process.platform} ${process.arch}, ${os.cpus().length} cores`
