import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../electron/core/filing/draft'
import type { CalendarDate, CalendarKind, FilingDays } from '../../../electron/core/submission/calendar-date'
import { calendarDates } from '../../../electron/core/submission/calendar-dates'
import { isCalendarDay } from '../../../electron/core/values/day-span'
import { anyDraft } from '../../helpers/any-draft'
import { facts } from '../../helpers/facts'
import { aDraft } from '../rules/rule-table'

const TODAY = '2026-11-24'
const datesOf = (draft: Draft, days: Partial<FilingDays> = {}, asOf?: string): CalendarDate[] =>
  calendarDates(draft, { today: TODAY, facts: facts(asOf), days })
const all = (draft: Draft, kind: CalendarKind, days: Partial<FilingDays> = {}): CalendarDate[] =>
  datesOf(draft, days).filter((date) => date.kind === kind)
const first = (...given: Parameters<typeof all>): CalendarDate | undefined => all(...given)[0]

const aFiling = (change: (draft: Draft) => void = () => undefined): Draft =>
  aDraft((draft) => {
    draft.filing.province = '33'
    draft.filing.type = 'first'
    draft.principal.certificate.validUntil = 'long-term'
    draft.principal.responsible.certificate.validUntil = '2030-05-31'
    draft.services[0]!.responsible = null
    Object.assign(draft.services[0]!.domains[0]!, {
      name: 'yanshan-sample.cn',
      expiresOn: '2028-05-16',
      realNameVerified: true,
      realNameVerifiedOn: '2026-11-20',
    })
    change(draft)
  })

describe('the day to hand in', () => {
  it('is told with what decides it', () => {
    // Five working days after a Friday.
    expect(first(aFiling(), 'earliest-safe-day')).toMatchObject({
      day: '2026-11-27',
      path: 'services[0].domains[0].realNameVerifiedOn',
    })
    expect(first(aFiling(), 'earliest-safe-day')?.explanation).toContain('yanshan-sample.cn')
    expect(first(aFiling(), 'earliest-safe-day')?.source?.confidence).toBe('high')
  })

  it('is today where nothing is to be waited for', () => {
    const draft = aFiling((one) => {
      one.services[0]!.domains[0]!.realNameVerifiedOn = '2024-01-01'
    })
    expect(first(draft, 'earliest-safe-day')).toMatchObject({ day: TODAY, path: '', source: null })
  })

  it('is none while something has to be put right, and says what', () => {
    const unverified = aFiling((one) => {
      one.services[0]!.domains[0]!.realNameVerified = false
    })
    expect(first(unverified, 'earliest-safe-day')).toMatchObject({ day: null, title: '还没有稳妥的提交日' })
    expect(first(unverified, 'earliest-safe-day')?.explanation).toContain('实名')
    const short = aFiling((one) => {
      one.services[0]!.domains[0]!.expiresOn = '2026-12-01'
    })
    expect(first(short, 'earliest-safe-day')?.explanation).toContain('不够')
  })

  it('stands beside the planned one', () => {
    const draft = aFiling((one) => {
      one.filing.plannedOn = '2026-12-01'
    })
    expect(first(draft, 'planned')).toMatchObject({ day: '2026-12-01', path: 'filing.plannedOn' })
    expect(first(aFiling(), 'planned')).toBeUndefined()
  })
})

describe('ends of validity', () => {
  it('come with the last safe day before them', () => {
    expect(first(aFiling(), 'domain-ends')).toMatchObject({
      day: '2028-05-16',
      title: '域名“yanshan-sample.cn”到期',
      path: 'services[0].domains[0].expiresOn',
    })
    expect(all(aFiling(), 'last-safe-day').map(({ day }) => day)).toEqual(['2028-02-16', '2030-02-28'])
    expect(all(aFiling(), 'certificate-ends')).toMatchObject([
      { day: '2030-05-31', title: '主体负责人证件到期' },
    ])
  })

  it('tell the card of a person who files for himself once', () => {
    const draft = aFiling((one) => {
      one.principal.nature = 'personal'
      one.principal.certificate.validUntil = '2030-05-31'
      one.principal.certificate.number = one.principal.responsible.certificate.number
    })
    expect(all(draft, 'certificate-ends')).toHaveLength(1)
  })

  it('tell one after the other of two people', () => {
    const draft = aFiling((one) => {
      one.services[0]!.responsible = structuredClone(one.principal.responsible)
      one.services[0]!.responsible.certificate.number = '330106199203082521'
    })
    expect(all(draft, 'certificate-ends').map(({ title }) => title)).toEqual([
      '主体负责人证件到期',
      '服务 1 负责人证件到期',
    ])
  })
})

describe('after handing in', () => {
  it('the text message has a day and the next', () => {
    expect(first(aFiling(), 'sms-window', { handedOver: '2026-11-30' })).toMatchObject({
      day: '2026-11-30',
      through: '2026-12-01',
    })
    expect(first(aFiling(), 'sms-window')).toMatchObject({ day: null, through: null })
    const ending = aFiling((one) => {
      one.filing.type = 'cancel-access'
    })
    expect(first(ending, 'sms-window', { handedOver: '2026-11-30' })).toBeUndefined()
  })

  it('the authority has twenty working days', () => {
    // Four weeks after a Tuesday.
    expect(first(aFiling(), 'authority-answer', { submitted: '2026-12-01' })).toMatchObject({
      day: '2026-12-29',
    })
    expect(first(aFiling(), 'authority-answer')?.day).toBeNull()
  })

  it('the number is shown on the day, and the police are told within thirty', () => {
    const days = { passed: '2026-12-20' }
    expect(first(aFiling(), 'number-shown', days)).toMatchObject({ day: '2026-12-20' })
    expect(first(aFiling(), 'police-filing', days)).toMatchObject({ day: '2027-01-19' })
    const access = aFiling((one) => {
      one.filing.type = 'new-access'
    })
    expect(first(access, 'number-shown', days)?.day).toBe('2026-12-20')
    expect(first(access, 'police-filing', days)).toBeUndefined()
    const change = aFiling((one) => {
      one.filing.type = 'change-service'
    })
    expect(first(change, 'number-shown', days)).toBeUndefined()
  })

  it('an app shows its number elsewhere', () => {
    const app = aFiling((one) => {
      one.services[0]!.kind = 'app'
    })
    expect(first(app, 'number-shown')?.explanation).toContain('App')
    expect(first(aFiling(), 'number-shown')?.explanation).toContain('首页底部')
  })

  it('asks after the keeping time whether the draft is needed', () => {
    expect(first(aFiling(), 'keeping', { packaged: TODAY, keepingDays: 30 })?.day).toBe('2026-12-24')
    expect(first(aFiling(), 'keeping', { packaged: TODAY })?.day).toBe('2027-02-22')
    expect(first(aFiling(), 'keeping')).toBeUndefined()
  })

  it('tells only what the facts of the day tell', () => {
    expect(datesOf(aFiling(), {}, '2018-06-01').some(({ kind }) => kind === 'sms-window')).toBe(false)
  })
})

describe('any draft', () => {
  it('has its dates by day, none of them without a reason and no number of a person in them', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const dates = datesOf(draft, { submitted: '2026-12-01', passed: null })
        const days = dates.flatMap(({ day }) => day ?? [])
        expect(days).toEqual([...days].sort())
        expect(dates.map(({ day }) => day === null)).toEqual([
          ...days.map(() => false),
          ...dates.slice(days.length).map(() => true),
        ])
        const people = [
          draft.principal.responsible,
          ...draft.services.flatMap((one) => one.responsible ?? []),
        ]
        const numbers = people
          .flatMap((one) => [one.certificate.number, one.mobile, one.email])
          .filter((number) => number !== null && /^[\w@.+-]{11,}$/.test(number))
        for (const { title, explanation } of dates) {
          expect(title).not.toBe('')
          expect(explanation).not.toBe('')
          for (const number of numbers) expect(title + explanation).not.toContain(number)
        }
        return days.every((day) => !isCalendarDay(day) || day.length === 10)
      }),
      { numRuns: 150 },
    )
  })
})
