import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import process from 'node:process'
import { inRoot } from './setup/paths.mjs'

/** Problems of the rule packs: a fact without source, date or confidence, or one that contradicts another. */

const DAY = /^\d{4}-\d{2}-\d{2}$/
const LOOSE = /^\d{4}(-\d{2}){0,2}$/
const CONFIDENCES = ['high', 'medium', 'low', 'unknown']

function problemsOfFact(fact, sources) {
  const problems = []
  if (!Array.isArray(fact.sources) || fact.sources.length === 0) problems.push('has no source')
  for (const id of fact.sources ?? []) if (!sources[id]) problems.push(`names the unknown source ${id}`)
  if (!DAY.test(fact.validFrom ?? '')) problems.push('has no day from which it is valid')
  if (!LOOSE.test(fact.asOf ?? '')) problems.push('has no date (asOf)')
  if (!CONFIDENCES.includes(fact.confidence)) problems.push('has no confidence')
  if (fact.value === undefined || fact.value === null) problems.push('has no value')
  if (fact.validUntil !== undefined && !(fact.validUntil > fact.validFrom))
    problems.push('ends before it begins')
  if (fact.validUntil !== undefined && !fact.replacedBy) problems.push('ends without naming what replaced it')
  for (const { sources: others } of fact.conflicts ?? [])
    for (const id of others ?? [])
      if (!sources[id]) problems.push(`has a conflict from the unknown source ${id}`)
  return problems
}

function problemsOfSource(source) {
  const problems = []
  if (!source.title) problems.push('has no title')
  if (!LOOSE.test(source.date ?? '')) problems.push('has no date')
  if (!DAY.test(source.from ?? '') || !DAY.test(source.day ?? '')) problems.push('has no days')
  else if (source.from > source.day) problems.push('ends before it begins')
  return problems
}

/** Two versions of one fact must not begin on one day: nobody could tell which holds. */
function problemsOfOrder(packs) {
  const begun = new Set()
  const ids = new Set(packs.flatMap(({ facts }) => facts.map(({ id }) => id)))
  return packs.flatMap(({ id: pack, facts }) =>
    facts.flatMap(({ id, validFrom, replacedBy }) => {
      const problems = []
      const key = `${id} ${validFrom}`
      if (begun.has(key)) problems.push(`${pack}: ${id} begins twice on ${validFrom}`)
      begun.add(key)
      if (replacedBy && !ids.has(replacedBy))
        problems.push(`${pack}: ${id} is replaced by the unknown ${replacedBy}`)
      return problems
    }),
  )
}

export function factProblems(packs) {
  const each = packs.flatMap((pack) => [
    ...(pack.version && DAY.test(pack.asOf ?? '') ? [] : [`${pack.id}: has no version or date`]),
    ...Object.entries(pack.sources ?? {}).flatMap(([id, source]) =>
      problemsOfSource(source).map((problem) => `${pack.id}: source ${id} ${problem}`),
    ),
    ...(pack.facts ?? []).flatMap((fact) =>
      problemsOfFact(fact, pack.sources ?? {}).map((problem) => `${pack.id}: ${fact.id} ${problem}`),
    ),
  ])
  return [...each, ...problemsOfOrder(packs)]
}

export function readFactPacks(folder = inRoot('resources', 'facts')) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const packs = readFactPacks()
  const problems = factProblems(packs)
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  const count = packs.reduce((sum, { facts }) => sum + facts.length, 0)
  process.stderr.write(`facts: ${packs.length} packs, ${count} facts, ${problems.length} problems\n`)
  process.exit(problems.length === 0 && count > 0 ? 0 : 1)
}
