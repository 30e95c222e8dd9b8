import { listRules } from '../../core/rules/run-rules'
import { dayOption, parseWords } from './arguments'
import { EXIT } from './command'
import type { Command } from './command'

/** `rules [--as-of DATE]`: a rule a line, with the source it rests on that day. */
export const rulesCommand: Command = async (args, { facts, print, today }) => {
  const { values } = parseWords(args, { 'as-of': { type: 'string' } })
  const asOf = values['as-of'] === undefined ? undefined : dayOption('as-of', values['as-of'], today)
  for (const rule of listRules(facts(asOf))) await print(rule)
  return EXIT.done
}
