import { checkDraftFile } from '../checking/check-draft-file'
import { draftPaths } from '../draft-files/draft-paths'
import { dayOption, parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command, CommandContext, ExitCode } from './command'

/** `check DRAFT… [--today DAY] [--as-of DAY] [--no-read]`: a line a draft. */
export const checkCommand: Command = async (args, context) => {
  const { values, positionals } = parseWords(args, {
    today: { type: 'string' },
    'as-of': { type: 'string' },
    'no-read': { type: 'boolean', default: false },
  })
  if (positionals.length === 0) throw new UsageError('check 后面要写草稿文件或文件夹。')
  const day = {
    today: dayOption('today', values.today, context.today),
    asOf: values['as-of'] === undefined ? undefined : dayOption('as-of', values['as-of'], context.today),
    read: values['no-read'] !== true,
  }
  const files = await draftPaths(positionals)
  if (files.length === 0) {
    context.tell(`这些文件夹里没有草稿：${positionals.join('、')}`)
    return EXIT.unusable
  }
  const codes: ExitCode[] = []
  for (const file of files) codes.push(await checkOne(file, day, context))
  if (codes.includes(EXIT.unusable)) return EXIT.unusable
  return codes.includes(EXIT.blocked) ? EXIT.blocked : EXIT.done
}

async function checkOne(
  file: string,
  day: { today: string; asOf: string | undefined; read: boolean },
  { facts, reader, print, tell }: CommandContext,
): Promise<ExitCode> {
  const checked = await checkDraftFile(file, {
    reader,
    facts: facts(day.asOf),
    today: day.today,
    read: day.read,
    pictures: false,
    progress: (name, step) => step === 'decode' && tell(`${file}：正在读“${name}”`),
  })
  if ('failure' in checked) {
    tell(checked.failure.message)
    await print({ draft: file, file, error: checked.failure })
    return EXIT.unusable
  }
  await print({ draft: file, findings: checked.findings, summary: checked.summary })
  return checked.summary.block > 0 ? EXIT.blocked : EXIT.done
}
