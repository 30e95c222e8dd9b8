import { readFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'

const quiet = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, () => undefined]),
)
const logger = {
  ...quiet,
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
}

/**
 * The files with every mutant switched in behind its number, and the list of mutants. Texts are left as they are: a
 * test asserts rules, places and outcomes, never sentences.
 */
export async function instrument(files) {
  const given = files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true }))
  const { files: changed, mutants } = await new Instrumenter(logger).instrument(given, {
    plugins: null,
    ignorers: [],
    excludedMutations: ['StringLiteral'],
  })
  return {
    sources: new Map(changed.map(({ name, content }) => [name, content])),
    // What the instrumenter itself leaves out (excluded kinds, type positions) has a status already.
    mutants: mutants.filter(({ status }) => status === undefined),
  }
}
