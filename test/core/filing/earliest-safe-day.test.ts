import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../electron/core/filing/draft'
import { earliestSafeDay, lastDayWithMonthsLeft } from '../../../electron/core/filing/earliest-safe-day'
import { addDays, addMonths } from '../../../electron/core/values/day-span'
import { facts } from '../../helpers/facts'
import { aDraft, anotherPerson, TODAY } from '../rules/rule-table'

const safe = (change: (draft: Draft) => void, asOf?: string) =>
  earliestSafeDay(aDraft(change), { today: TODAY, facts: facts(asOf) })
const domain = (draft: Draft) => draft.services[0]!.domains[0]!

describe('the earliest safe day', () => {
  it('is today where everything is long in order', () => {
    const { day, decidedBy, last, bounds } = safe(() => undefined)
    expect(day).toBe(TODAY)
    expect(decidedBy).toEqual({ part: 'today', bound: 'from', day: TODAY, path: '' })
    expect(last).toEqual({
      part: 'domain-validity',
      bound: 'until',
      day: '2028-02-01',
      path: 'services[0].domains[0].expiresOn',
    })
    expect(bounds.map(({ part }) => part)).toEqual([
      'today',
      'real-name',
      'domain-validity',
      'person-certificate',
    ])
  })
  it('waits for the real-name data, the latest of all domains', () => {
    const { day, decidedBy } = safe((draft) => {
      domain(draft).realNameVerifiedOn = '2026-11-20'
      draft.services[0]!.domains.push({ ...domain(draft), realNameVerifiedOn: '2026-11-24' })
    })
    expect([day, decidedBy.part, decidedBy.path]).toEqual([
      '2026-12-01',
      'real-name',
      'services[0].domains[1].realNameVerifiedOn',
    ])
  })
  it('is none before the real name is verified', () => {
    const { day, decidedBy } = safe((draft) => {
      domain(draft).realNameVerified = false
    })
    expect(day).toBeNull()
    expect(decidedBy).toMatchObject({
      part: 'real-name',
      day: null,
      path: 'services[0].domains[0].realNameVerified',
    })
  })
  it('is none where the domain ends too early', () => {
    const { day, decidedBy, last } = safe((draft) => {
      domain(draft).expiresOn = '2027-02-23'
    })
    expect(day).toBeNull()
    expect(decidedBy).toMatchObject({ part: 'domain-validity', day: '2026-11-23' })
    expect(last).toEqual(decidedBy)
  })
  it('is today on the last day that will do', () => {
    expect(
      safe((draft) => {
        domain(draft).expiresOn = '2027-02-24'
      }),
    ).toMatchObject({ day: TODAY, last: { day: TODAY } })
  })
  it('is none where the data come after the last day', () => {
    expect(
      safe((draft) => {
        domain(draft).realNameVerifiedOn = '2026-11-24'
        domain(draft).expiresOn = '2027-02-28'
      }),
    ).toMatchObject({ day: null, decidedBy: { part: 'domain-validity', day: '2026-11-30' } })
  })
  it('looks at the certificates, and not at those without an end', () => {
    const { last } = safe((draft) => {
      draft.principal.certificate.validUntil = '2027-06-30'
      draft.services[0]!.responsible = anotherPerson()
      draft.services[0]!.responsible.certificate.validUntil = '2027-05-31'
    })
    expect(last).toMatchObject({
      part: 'person-certificate',
      day: '2027-02-28',
      path: 'services[0].responsible.certificate.validUntil',
    })
    const licence = safe((draft) => {
      draft.principal.certificate.validUntil = '2027-06-30'
    })
    expect(licence.last).toMatchObject({ part: 'principal-certificate', day: '2027-03-31' })
  })
  it('moves nothing for values that nobody gave, nor without facts', () => {
    const { day, last, bounds } = safe((draft) => {
      Object.assign(domain(draft), { expiresOn: null, realNameVerifiedOn: null, realNameVerified: null })
      draft.principal.responsible.certificate.validUntil = null
    })
    expect([day, last, bounds.length]).toEqual([TODAY, null, 1])
    expect(safe(() => undefined, '2010-01-01').bounds).toHaveLength(1)
  })
})

describe('days that are none to count from', () => {
  it.each(['9999-12-31', '9999-99-99', '2027-02-30', '0000-00-00'])('%s moves nothing and ends', (day) => {
    const { bounds } = safe((draft) => {
      Object.assign(domain(draft), { realNameVerifiedOn: day, expiresOn: day })
      draft.principal.certificate.validUntil = day
      draft.principal.responsible.certificate.validUntil = day
    })
    expect(bounds.map(({ part }) => part)).toEqual(['today'])
  })
})

describe('the last day with months left', () => {
  it.each(['2027-02-28', '2028-02-29', '2027-05-31', '2027-05-30', '2027-06-01', '2027-01-01', '2028-05-31'])(
    'before %s is the last',
    (until) => {
      const day = lastDayWithMonthsLeft(until, 3)
      expect(addMonths(day, 3) <= until).toBe(true)
      expect(addMonths(addDays(day, 1), 3) > until).toBe(true)
    },
  )
})
