import { describe, expect, it } from 'vitest'
import {
  filledPlaces,
  markStates,
  placesLike,
  type Beside,
  type DraftMark,
  type Stale,
} from '../../../electron/core/draft/draft-marks'
import { DRAFT_FORMAT, DRAFT_VERSION, draftSchema } from '../../../electron/core/filing/draft'

const digest = (value: unknown): string => JSON.stringify(value)
const beside = (change: Partial<Beside> = {}): Beside => ({
  digest,
  pictures: () => [],
  rules: () => [],
  ...change,
})
const draftOf = (names: readonly (string | null)[]) =>
  draftSchema.parse({
    format: DRAFT_FORMAT,
    version: DRAFT_VERSION,
    title: '甲',
    principal: { name: '杭州样例科技有限公司' },
    services: names.map((name) => ({ kind: 'website', name, domains: [{ name: 'a.example' }, {}] })),
  })
const tick = (place: string, value: unknown, detail = { pictures: [], rules: [] } as object): DraftMark =>
  ({ kind: 'tick', place, rule: '', digest: digest(value), detail, at: 7 }) as DraftMark
const read = (place: string, value: unknown): DraftMark => ({
  kind: 'origin',
  place,
  rule: '',
  digest: digest(value),
  detail: { origin: 'read', file: '执照.jpg', page: 1 },
  at: 5,
})

describe('marks of single values', () => {
  it('hold while the value stands as it was', () => {
    const marks = [tick('principal.name', '杭州样例科技有限公司'), read('services[0].name', '样例网')]
    expect(markStates(marks, draftOf(['样例网']), beside())).toEqual({
      ticks: { 'principal.name': { at: 7, stale: null } },
      origins: { 'services[0].name': { origin: 'read', file: '执照.jpg', page: 1, at: 5 } },
    })
  })

  it('a tick goes stale and an origin goes away once the value is another', () => {
    const marks = [tick('services[0].name', '样例网'), read('services[0].name', '样例网')]
    expect(markStates(marks, draftOf(['别的网']), beside())).toEqual({
      ticks: { 'services[0].name': { at: 7, stale: 'value' } },
      origins: {},
    })
  })

  it('nothing is said of a value that was emptied', () => {
    const marks = [tick('services[0].name', '样例网'), read('services[0].name', '样例网')]
    expect(markStates(marks, draftOf([null]), beside())).toEqual({ ticks: {}, origins: {} })
  })

  it.each([
    ['another picture came', { pictures: () => ['aa', 'bb'] }, 'picture'],
    ['the picture was taken away', { pictures: () => [] }, 'picture'],
    ['a rule found something new', { rules: () => ['a risk 2025', 'b block 2026'] }, 'rule'],
    ['the rule rests on another day', { rules: () => ['a risk 2026'] }, 'rule'],
    ['a rule has nothing to say any more', { rules: () => [] }, null],
    ['pictures are still being compared', { pictures: () => null }, null],
  ] as [string, Partial<Beside>, Stale | null][])('when %s', (_, change, stale) => {
    const mark = tick('principal.name', '杭州样例科技有限公司', { pictures: ['aa'], rules: ['a risk 2025'] })
    const now = beside({ pictures: () => ['aa'], rules: () => ['a risk 2025'], ...change })
    expect(markStates([mark], draftOf([]), now).ticks['principal.name']?.stale).toBe(stale)
  })

  it('move with their service when one before it is taken out, and back when it returns', () => {
    const marks = [read('services[0].name', '甲网'), read('services[1].name', '乙网')]
    expect(Object.keys(markStates(marks, draftOf(['乙网']), beside()).origins)).toEqual(['services[0].name'])
    expect(Object.keys(markStates(marks, draftOf(['甲网', '乙网']), beside()).origins)).toEqual([
      'services[0].name',
      'services[1].name',
    ])
  })

  it('a value typed once more elsewhere does not take over the mark of the one that is still there', () => {
    const marks = [read('services[0].name', '甲网')]
    expect(Object.keys(markStates(marks, draftOf(['甲网', '甲网']), beside()).origins)).toEqual([
      'services[0].name',
    ])
  })
})

describe('places', () => {
  it('are those of every service and domain', () => {
    expect(placesLike(draftOf(['a', 'b']), 'services[5].domains[9].name')).toEqual([
      'services[0].domains[0].name',
      'services[0].domains[1].name',
      'services[1].domains[0].name',
      'services[1].domains[1].name',
    ])
    expect(placesLike(draftOf([]), 'principal.name')).toEqual(['principal.name'])
  })

  it('with a value are told one by one, lists of words as one', () => {
    const places = filledPlaces(draftOf(['样例网']))
    expect(places).toContain('services[0].domains[0].name')
    expect(places).toContain('principal.name')
    expect(places).not.toContain('services[0].domains[1].name')
    expect(places).not.toContain('title')
    expect(places.every((place) => !place.includes('languages['))).toBe(true)
  })
})
