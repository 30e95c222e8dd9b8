import type { Words } from '../in-both'
import type { calendarText as zh } from '../zh-CN/calendar'
import { plural } from './count'

export const calendarText: Words<typeof zh> = {
  title: 'Dates that matter',
  words: 'Worked out from the draft’s dates and the rules; public holidays are not counted.',
  save: 'Save as calendar file…',
  saved: (fileName) => `Saved as “${fileName}”; import it into the calendar of your phone or computer.`,
  today: 'Today',
  ahead: (n) => `in ${plural(n, 'day')}`,
  past: (n) => `${plural(n, 'day')} ago`,
  through: (from, to) => `${from} to ${to}`,
  open: (n) => `Dates known only after submission (${n})`,
  undecided: 'Open',
  go: 'See',
  goTo: (title) => `See: ${title}`,
  source: ([first = '', ...more], asOf) =>
    `Source: ${first}${more.length > 0 ? ` and ${more.length} more` : ''}, ${asOf}`,
  failed: 'The dates could not be worked out.',
}
