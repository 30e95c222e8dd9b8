import { copySheet, type CopySheet } from '../../core/submission/copy-sheet'
import { copySheetMarkdown } from '../../core/submission/copy-sheet-markdown'
import { providerIds } from '../../core/reference/provider-facts'
import { readDraftFile } from '../draft-files/read-draft-file'
import { copySheetXlsx } from '../submission/copy-sheet-xlsx'
import { parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command } from './command'
import { formatOption, writeOutput } from './output-file'

const FORMATS = ['json', 'md', 'xlsx'] as const

const contentOf = async (
  sheet: CopySheet,
  format: (typeof FORMATS)[number],
  masked: boolean,
): Promise<Uint8Array | string> => {
  if (format === 'md') return copySheetMarkdown(sheet, { masked })
  return format === 'xlsx' ? copySheetXlsx(sheet, { masked }) : `${JSON.stringify(sheet, null, 2)}\n`
}

/** What the masked form leaves of the sheet. */
const maskedSheet = (sheet: CopySheet): CopySheet => ({
  ...sheet,
  steps: sheet.steps.map((step) => ({
    ...step,
    rows: step.rows.map((row) => ({ ...row, value: row.masked })),
  })),
})

/**
 * `copy-sheet DRAFT [--provider ID] [--format json|md|xlsx] [--out FILE] [--masked]`: every field in the provider's order;
 * without `--out` the sheet is printed as JSON.
 */
export const copySheetCommand: Command = async (args, context) => {
  const { values, positionals } = parseWords(args, {
    provider: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    masked: { type: 'boolean', default: false },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('copy-sheet 后面要写一个草稿文件。')
  const format = formatOption(FORMATS, values.format, values.out)
  if (values.out === undefined && format !== 'json')
    throw new UsageError('copy-sheet 写成 md 或 xlsx 时，要用 --out 写明文件名。')
  const facts = context.facts()
  const providers = providerIds(facts)
  if (values.provider !== undefined && !providers.includes(values.provider))
    throw new UsageError(`--provider 可以是 ${providers.join('、')}，现在是“${values.provider}”。`)
  const provinces = facts.choices('province').map(({ id, name }) => ({ code: id, name }))
  const read = await readDraftFile(file, provinces)
  if ('failure' in read) {
    context.tell(read.failure.message)
    return EXIT.unusable
  }
  const isMasked = values.masked === true
  const made = copySheet(read.draft, {
    facts,
    ...(values.provider === undefined ? {} : { provider: values.provider }),
  })
  const sheet = isMasked ? maskedSheet(made) : made
  if (values.out === undefined) {
    await context.print(sheet)
    return EXIT.done
  }
  const { provider, missing } = sheet
  const content = await contentOf(sheet, format, isMasked)
  return writeOutput(values.out, content, { format, provider: provider.id, missing }, context)
}
