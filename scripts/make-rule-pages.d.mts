import type { Facts } from '../electron/core/reference/facts'
import type { Rule } from '../electron/core/rules/rule'
import type { RuleLine } from '../electron/core/rules/run-rules'

/** The text of docs/rules/<family>.md by family. */
export function rulePages(
  rules: readonly Rule[],
  lines: readonly RuleLine[],
  facts: Facts,
): Record<string, string>
