import { ruleRows } from '../../../core/rules/rule-browser'
import { readFacts } from '../../facts'
import type { HandlerTable } from '../handler-table'

type RuleRoutes = Extract<keyof HandlerTable, `rules.${string}`>

/** The rule book as it stands on a day. */
export function ruleHandlers(): Pick<HandlerTable, RuleRoutes> {
  return {
    'rules.list': ({ asOf, province }) => ({ rules: ruleRows(readFacts(asOf ?? undefined), province) }),
  }
}
