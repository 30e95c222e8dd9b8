import path from 'node:path'
import type { CalendarView } from '../../../contract/calendar-views'
import type { RouteRequest } from '../../../contract/routes'
import { calendarDates } from '../../../core/submission/calendar-dates'
import { writeWhole } from '../../../services/packaging/write-whole'
import { loadSettings } from '../../../services/settings/keep-settings'
import { calendarIcs } from '../../../services/submission/calendar-ics'
import { today } from '../../clock'
import { askWhereToSave } from '../../dialogs'
import { readFacts } from '../../facts'
import { words } from '../../words'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type CalendarRoutes = Extract<keyof HandlerTable, `calendar.${string}`>

/** Says nothing of whose filing it is: names of files are seen by others. */
const fileName = (): string => `${words().files.calendar}.ics`

/** The dates of the draft as it stands in the form. */
export function calendarHandlers({ window, store: { store } }: Desk): Pick<HandlerTable, CalendarRoutes> {
  const datesOf = async ({ draft, days }: RouteRequest<'calendar.view'>): Promise<CalendarView> => {
    const { askToDeleteAfterDays: keepingDays } = await loadSettings(store)
    const day = today()
    return {
      today: day,
      dates: calendarDates(draft, { today: day, facts: readFacts(), days: { ...days, keepingDays } }),
    }
  }
  return {
    'calendar.view': datesOf,
    'calendar.save': async (asked) => {
      const file = await askWhereToSave(window(), fileName())
      if (file === null) return { fileName: null }
      const { today: day, dates } = await datesOf(asked)
      await writeWhole(file, [Buffer.from(calendarIcs(asked.draft, dates, day), 'utf8')])
      return { fileName: path.basename(file) }
    },
  }
}
