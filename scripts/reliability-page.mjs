import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import process from 'node:process'
import { inRoot } from './setup/paths.mjs'

/** Writes the figures of proofs into docs/benchmarks/reliability.md, each family's into its own block. */

const PAGE = inRoot('docs', 'benchmarks', 'reliability.md')
const begin = (name) => `<!-- ${name} -->`
const end = (name) => `<!-- /${name} -->`

const block = ({ name, passed, failed, skipped, seconds, figures, problems }, { seed, electron }) =>
  [
    begin(name),
    '',
    `### ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
    '',
    `${new Date().toISOString().slice(0, 10)} · seed ${seed} · ${seconds} s · Node ${electron}, ${os.platform()} ${os.arch()}, ${os.cpus().length} cores`,
    '',
    ...figures.map((line) => `- ${line}`),
    ...problems.map((line) => `- failed: ${line.split('\n')[0]}`),
    '',
    end(name),
  ].join('\n')

/** @param report what `--report` wrote */
export function writeFigures(report, section = 'crash') {
  if (!existsSync(PAGE)) return
  let page = readFileSync(PAGE, 'utf8')
  for (const family of report.families) {
    const text = block(family, report)
    const [from, to] = [page.indexOf(begin(family.name)), page.indexOf(end(family.name))]
    page =
      from >= 0 && to > from
        ? page.slice(0, from) + text + page.slice(to + end(family.name).length)
        : page.replace(`<!-- end of ${section} -->`, `${text}\n\n<!-- end of ${section} -->`)
  }
  writeFileSync(PAGE, page)
}

for (const file of process.argv[1]?.endsWith('reliability-page.mjs') ? process.argv.slice(2) : [])
  writeFigures(JSON.parse(readFileSync(file, 'utf8')))
