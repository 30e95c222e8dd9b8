import { LedgerBook, othersThan } from '../../../electron/core/ledger/ledger-book'
import { loadFacts } from '../../../electron/core/reference/load-facts'
import { RULES } from '../../../electron/core/rules/index'
import type { Rule } from '../../../electron/core/rules/rule'
import { runRules } from '../../../electron/core/rules/run-rules'
import { summarise } from '../../../electron/core/rules/summarise'
import { bigFiling, DOMAINS, SERVICES } from './big-filing'
import { bigLedger } from './big-ledger'
import { referenceWork, spreadOf, timed, type Spread } from './measure'

export const LEDGER_ROWS = 10_000
export const WARM_UPS = 200
export const CHECKS = 1_000
/** Drafts between which the checks change, as a person types. */
const VARIANTS = 50
/** Runs of one rule alone, for the table of families and rules. */
const RUNS_ALONE = 100

export interface RuleTime {
  readonly id: string
  readonly family: string
  /** Mean of one run, in milliseconds. */
  readonly ms: number
}

export interface RulesBenchmark {
  readonly counts: {
    readonly rules: number
    readonly facts: number
    readonly services: number
    readonly domains: number
    readonly readings: number
    readonly ledgerRows: number
    readonly ledgerEntries: number
    readonly findings: number
    readonly checks: number
    readonly warmUps: number
  }
  readonly summary: ReturnType<typeof summarise>
  /** The first check of all, with nothing warm. */
  readonly first: number
  readonly ledgerBuild: number
  readonly check: Spread
  readonly reference: Spread
  /** Median check ÷ median reference. */
  readonly ratio: number
  /** Slowest first. */
  readonly rules: readonly RuleTime[]
  readonly families: readonly { readonly family: string; readonly rules: number; readonly ms: number }[]
}

/** Measures checks of one large filing against a ledger. `packs`: contents of resources/facts; `now`: milliseconds. */
export function benchRules(packs: readonly unknown[], today: string, now: () => number): RulesBenchmark {
  const facts = loadFacts(packs)
  const entries = bigLedger(LEDGER_ROWS)
  const ledgerBegin = now()
  const ledger = othersThan(new LedgerBook(entries), 'the-draft-that-is-measured')
  const ledgerBuild = now() - ledgerBegin
  const filings = Array.from({ length: VARIANTS }, (_, typed) => ({ ...bigFiling(typed), ledger }))
  const check = (round: number, rules: readonly Rule[] = RULES): number =>
    runRules(filings[round % VARIANTS]!, { today, facts, rules }).length

  const [first = 0] = timed(1, now, check)
  timed(WARM_UPS, now, check)
  // In turns with the checks, so that both see the same weather on the machine.
  const reference: number[] = []
  const times: number[] = []
  for (let round = 0; round < CHECKS; round++) {
    if (round % 20 === 0) reference.push(...timed(1, now, referenceWork))
    times.push(...timed(1, now, () => check(round)))
  }
  const rules = RULES.map((rule): RuleTime => {
    timed(5, now, (round) => check(round, [rule]))
    const alone = timed(RUNS_ALONE, now, (round) => check(round, [rule]))
    return { id: rule.id, family: rule.family, ms: alone.reduce((sum, one) => sum + one, 0) / RUNS_ALONE }
  }).toSorted((a, b) => b.ms - a.ms)
  const findings = runRules(filings[0]!, { today, facts })
  const [spread, fixed] = [spreadOf(times), spreadOf(reference)]
  return {
    counts: {
      rules: RULES.length,
      facts: (packs as readonly { facts: readonly unknown[] }[]).reduce(
        (sum, pack) => sum + pack.facts.length,
        0,
      ),
      services: SERVICES,
      domains: DOMAINS,
      readings: filings[0]!.readings.length,
      ledgerRows: LEDGER_ROWS,
      ledgerEntries: entries.length,
      findings: findings.length,
      checks: CHECKS,
      warmUps: WARM_UPS,
    },
    summary: summarise(findings),
    first,
    ledgerBuild,
    check: spread,
    reference: fixed,
    ratio: spread.median / fixed.median,
    rules,
    families: familiesOf(rules),
  }
}

function familiesOf(rules: readonly RuleTime[]): RulesBenchmark['families'] {
  const families = new Map<string, { family: string; rules: number; ms: number }>()
  for (const { family, ms } of rules) {
    const known = families.get(family) ?? { family, rules: 0, ms: 0 }
    families.set(family, { family, rules: known.rules + 1, ms: known.ms + ms })
  }
  return [...families.values()].toSorted((a, b) => b.ms - a.ms)
}
