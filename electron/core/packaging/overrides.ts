import type { Finding } from '../rules/finding'
import type { Override } from './manifest'

export const standingBlocks = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ outcome, severity }) => outcome === 'found' && severity === 'block')

/** One reason for every finding that blocks, as the command line and the window take it. */
export const overridesFor = (findings: readonly Finding[], reason: string): Override[] =>
  standingBlocks(findings).map(({ rule, path }) => ({ rule, path, reason }))

/** Blocks for which no reason was given: while there are any, nothing is packaged. */
export const uncoveredBlocks = (findings: readonly Finding[], overrides: readonly Override[]): Finding[] =>
  standingBlocks(findings).filter(
    ({ rule, path }) =>
      !overrides.some(
        (override) => override.rule === rule && override.path === path && override.reason.trim() !== '',
      ),
  )
