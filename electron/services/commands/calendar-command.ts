import { calendarDates } from '../../core/submission/calendar-dates'
import { readDraftFile } from '../draft-files/read-draft-file'
import { calendarIcs } from '../submission/calendar-ics'
import { dayOption, parseWords } from './arguments'
import { EXIT, UsageError } from './command'
import type { Command } from './command'
import { formatOption, writeOutput } from './output-file'

const FORMATS = ['json', 'ics'] as const
/** Options of the days that no draft holds. */
const DAYS = {
  'handed-over': 'handedOver',
  submitted: 'submitted',
  passed: 'passed',
  packaged: 'packaged',
} as const

/**
 * `calendar DRAFT [--today DAY] [--handed-over DAY] [--submitted DAY] [--passed DAY] [--packaged DAY] [--format json|ics]
 * [--out FILE]`: the dates that matter; without `--out` they are printed as JSON.
 */
export const calendarCommand: Command = async (args, context) => {
  const { values, positionals } = parseWords(args, {
    today: { type: 'string' },
    'handed-over': { type: 'string' },
    submitted: { type: 'string' },
    passed: { type: 'string' },
    packaged: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('calendar 后面要写一个草稿文件。')
  const format = formatOption(FORMATS, values.format, values.out)
  if (values.out === undefined && format !== 'json')
    throw new UsageError('calendar 写成 ics 时，要用 --out 写明文件名。')
  const today = dayOption('today', values.today, context.today)
  const days: Record<string, string> = {}
  for (const [option, key] of Object.entries(DAYS)) {
    const given = values[option as keyof typeof DAYS]
    if (given !== undefined) days[key] = dayOption(option, given, today)
  }
  const facts = context.facts()
  const provinces = facts.choices('province').map(({ id, name }) => ({ code: id, name }))
  const read = await readDraftFile(file, provinces)
  if ('failure' in read) {
    context.tell(read.failure.message)
    return EXIT.unusable
  }
  const dates = calendarDates(read.draft, { today, facts, days })
  if (values.out === undefined) {
    await context.print({ today, dates })
    return EXIT.done
  }
  const content =
    format === 'ics'
      ? calendarIcs(read.draft, dates, today)
      : `${JSON.stringify({ today, dates }, null, 2)}\n`
  return writeOutput(
    values.out,
    content,
    { format, dates: dates.filter(({ day }) => day !== null).length },
    context,
  )
}
