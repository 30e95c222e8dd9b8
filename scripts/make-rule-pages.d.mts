import type { Facts } from '../electron/core/reference/facts'
import type { Rule } from '../electron/core/rules/rule'
import type { RuleLine } from '../electron/core/rules/run-rules'

/** Titles of the pages by family. */
export function titlesOf(families: readonly { id: string; title: string }[]): Record<string, string>

/** The text of docs/rules/<family>.md by family. */
export function rulePages(
  rules: readonly Rule[],
  lines: readonly RuleLine[],
  facts: Facts,
  titles: Record<string, string>,
): Record<string, string>
