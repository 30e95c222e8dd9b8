import ICAL from 'ical.js'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../../electron/core/filing/draft'
import { calendarDates } from '../../../electron/core/submission/calendar-dates'
import type { CalendarDate } from '../../../electron/core/submission/calendar-date'
import { calendarIcs } from '../../../electron/services/submission/calendar-ics'
import { aDraft } from '../../core/rules/rule-table'
import { facts } from '../../helpers/facts'

const TODAY = '2026-11-24'
const DAYS = { handedOver: '2026-11-30', submitted: '2026-12-01', passed: '2026-12-20', packaged: TODAY }

const aFiling = (change: (draft: Draft) => void = () => undefined): Draft =>
  aDraft((draft) => {
    draft.id = '8f0c1f6e-5b1d-4d0e-9a57-2f3c6b7d9e10'
    draft.filing.type = 'first'
    draft.services[0]!.domains[0]!.expiresOn = '2028-05-16'
    change(draft)
  })
const datesOf = (draft: Draft, today = TODAY) => calendarDates(draft, { today, facts: facts(), days: DAYS })
const icsOf = (draft: Draft, today = TODAY) => calendarIcs(draft, datesOf(draft, today), today)

interface Event {
  uid: string
  summary: string
  description: string
  start: string
  end: string
  isDay: boolean
  alarms: string[]
}
const eventsOf = (text: string): Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate,
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('the calendar', () => {
  it('is read by another library: whole days with their titles, reasons and alarms', () => {
    const draft = aFiling()
    const dates = datesOf(draft).filter(({ day }) => day !== null)
    const events = eventsOf(icsOf(draft))
    expect(events.map(({ summary }) => summary)).toEqual(dates.map(({ title }) => title))
    expect(events.every(({ isDay }) => isDay)).toBe(true)
    events.forEach(({ start, description }, index) => {
      expect(start).toBe(dates[index]!.day)
      expect(description.startsWith(dates[index]!.explanation)).toBe(true)
    })
    const ends = events.find(({ summary }) => summary.includes('到期'))
    expect(ends?.alarms).toEqual(['-P6DT15H', 'PT9H'])
    expect(events.find(({ summary }) => summary.startsWith('短信'))).toMatchObject({
      start: '2026-11-30',
      end: '2026-12-02',
      alarms: ['PT9H'],
    })
  })

  it('says of what each date is taken and how sure it is', () => {
    const police = eventsOf(icsOf(aFiling())).find(({ summary }) => summary.includes('公安'))
    expect(police?.description).toMatch(/\n依据：.+（\d{4}-\d{2}，可信度.）$/)
  })

  it('has lines of at most 75 bytes that end as they must, and breaks no character', () => {
    const draft = aFiling((one) => {
      one.services[0]!.name = '𠮷样本'.repeat(40)
      one.services[0]!.domains[0]!.name = '砚山样本网站'.repeat(20)
    })
    const text = icsOf(draft)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.split('\r\n')
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    for (const line of lines) {
      expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\n\r\ufffd]/)
    }
    expect(eventsOf(text).map(({ summary }) => summary)).toEqual(
      datesOf(draft).flatMap(({ day, title }) => (day === null ? [] : title)),
    )
  })

  it('gives the same bytes whatever the clock and time zone', () => {
    const first = icsOf(aFiling())
    for (const zone of ['Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone)
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T23:30:00Z') })
      expect(icsOf(aFiling())).toBe(first)
    }
  })

  it('keeps the marks of its entries from day to day, and tells drafts apart', () => {
    const uids = (draft: Draft, today?: string) => eventsOf(icsOf(draft, today)).map(({ uid }) => uid)
    const today = uids(aFiling())
    expect(new Set(today).size).toBe(today.length)
    expect(today).toEqual(expect.arrayContaining(uids(aFiling(), '2026-12-05')))
    const other = uids(aFiling((one) => void (one.id = 'another')))
    expect(other.some((uid) => today.includes(uid))).toBe(false)
    const nameless = uids(aFiling((one) => void (one.id = null)))
    expect(nameless.some((uid) => today.includes(uid))).toBe(false)
  })

  it('leaves out what is past, and what has no day', () => {
    const events = eventsOf(icsOf(aFiling(), '2027-01-01'))
    expect(events.every(({ end }) => end > '2027-01-01')).toBe(true)
    expect(events.some(({ summary }) => summary.includes('短信'))).toBe(false)
    const open: CalendarDate[] = datesOf(aFiling()).map((date) => ({ ...date, day: null }))
    expect(calendarIcs(aFiling(), open, TODAY)).not.toContain('VEVENT')
  })

  it('holds no number of a person, even where a name repeats one', () => {
    const draft = aFiling((one) => {
      one.principal.responsible.mobile = '13857100000'
      one.services[0]!.name = '样本 13857100000'
      one.services[0]!.domains[0]!.name = '13857100000.cn'
    })
    expect(icsOf(draft).replace(/\r\n /g, '')).not.toContain('13857100000')
  })

  it('keeps any text in its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (name) => {
        const draft = aFiling((one) => {
          one.services[0]!.domains[0]!.name = `x${name}`
          one.services[0]!.name = name
        })
        const titles = datesOf(draft).flatMap(({ day, title }) => (day === null ? [] : title))
        expect(eventsOf(icsOf(draft)).map(({ summary }) => summary)).toEqual(titles)
      }),
      { numRuns: 200 },
    )
  })
})
