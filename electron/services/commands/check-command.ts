import type { Ledger } from '../../core/ledger/ledger'
import { explainRule } from '../../core/rules/explain'
import type { FactUsed } from '../../core/rules/explain'
import type { Finding } from '../../core/rules/finding'
import { RULES } from '../../core/rules/index'
import type { Filing } from '../../core/rules/rule'
import type { CheckDay } from '../../core/rules/run-rules'
import { checkDraftFile } from '../checking/check-draft-file'
import { draftLedger, LedgerFileError } from '../checking/draft-ledger'
import { draftPaths } from '../draft-files/draft-paths'
import { dayOption, parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command, CommandContext, ExitCode } from './command'

interface CheckWish {
  readonly today: string
  readonly asOf: string | undefined
  readonly read: boolean
  /** With each finding the facts behind it. */
  readonly explain: boolean
  readonly ledger: Ledger
}

/**
 * `check DRAFT… [--ledger FILE]… [--today DAY] [--as-of DAY] [--no-read] [--explain]`: a line a draft. Drafts of one
 * call are compared with each other, and with the earlier filings of `--ledger`.
 */
export const checkCommand: Command = async (args, context) => {
  const { values, positionals } = parseWords(args, {
    today: { type: 'string' },
    'as-of': { type: 'string' },
    'no-read': { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    ledger: { type: 'string', multiple: true, default: [] },
  })
  if (positionals.length === 0) throw new UsageError('check 后面要写草稿文件或文件夹。')
  const day = {
    today: dayOption('today', values.today, context.today),
    asOf: values['as-of'] === undefined ? undefined : dayOption('as-of', values['as-of'], context.today),
    read: values['no-read'] !== true,
    explain: values.explain === true,
  }
  const files = await draftPaths(positionals)
  if (files.length === 0) {
    context.tell(`这些文件夹里没有草稿：${positionals.join('、')}`)
    return EXIT.unusable
  }
  const ledger = await ledgerFor(files, values.ledger ?? [], context)
  const codes: ExitCode[] = []
  for (const file of files) codes.push(await checkOne(file, { ...day, ledger }, context))
  if (codes.includes(EXIT.unusable)) return EXIT.unusable
  return codes.includes(EXIT.blocked) ? EXIT.blocked : EXIT.done
}

async function ledgerFor(
  drafts: readonly string[],
  earlier: readonly string[],
  { facts, tell }: CommandContext,
): Promise<Ledger> {
  const provinces = facts()
    .choices('province')
    .map(({ id, name }) => ({ code: id, name }))
  try {
    return await draftLedger({ drafts, earlier, provinces, tell })
  } catch (error) {
    if (error instanceof LedgerFileError) throw new UsageError(error.message)
    throw error
  }
}

async function checkOne(
  file: string,
  { today, asOf, read, explain, ledger }: CheckWish,
  { facts, reader, print, tell }: CommandContext,
): Promise<ExitCode> {
  const day: CheckDay = { today, facts: facts(asOf) }
  const checked = await checkDraftFile(file, {
    reader,
    ...day,
    read,
    ledger,
    pictures: false,
    progress: (name, step) => step === 'decode' && tell(`${file}：正在读“${name}”`),
  })
  if ('failure' in checked) {
    tell(checked.failure.message)
    await print({ draft: file, file, error: checked.failure })
    return EXIT.unusable
  }
  const { filing, findings, summary } = checked
  await print({
    draft: file,
    findings: explain ? explained(findings, filing, day) : findings,
    summary,
  })
  return summary.block > 0 ? EXIT.blocked : EXIT.done
}

/** Found findings with the facts that their rule read; one run a rule, however many places it found. */
function explained(
  findings: readonly Finding[],
  filing: Filing,
  day: CheckDay,
): (Finding & { facts?: FactUsed[] })[] {
  const kept = new Map<string, FactUsed[]>()
  const factsOf = (id: string): FactUsed[] => {
    const rule = RULES.find((one) => one.id === id)
    const known = kept.get(id) ?? (rule ? explainRule(rule, filing, day) : [])
    kept.set(id, known)
    return known
  }
  return findings.map((finding) =>
    finding.outcome === 'found' ? { ...finding, facts: factsOf(finding.rule) } : finding,
  )
}
