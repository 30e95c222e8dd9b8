import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { papersFor } from '../../../electron/core/papers/papers-for'
import { calendarDates } from '../../../electron/core/submission/calendar-dates'
import { language } from '../../../renderer/text/language'
import { said, sourceTitle } from '../../../renderer/text/said'
import { anyDraft } from '../../helpers/any-draft'
import { CLEAN_NATURES, cleanDraft, PROVINCE_SEATS } from '../../helpers/clean-draft'
import { facts, factPacks } from '../../helpers/facts'

const HAN = /\p{Script=Han}/u
const inChinese = (sentences: Iterable<string>): string[] =>
  [...new Set(sentences)].filter((one) => HAN.test(said(one).replaceAll(/《[^》]*》|“[^”]*”/g, '')))

beforeEach(() => (language.value = 'en'))
afterEach(() => (language.value = 'zh-CN'))

type Value = Readonly<Record<string, unknown>>
interface Pack {
  readonly sources: Readonly<Record<string, { readonly title: string }>>
  readonly facts: readonly { readonly id: string; readonly value: unknown }[]
}
const packs = factPacks() as Pack[]
const values = (prefix: string): Value[] =>
  packs.flatMap((pack) =>
    pack.facts.flatMap(({ id, value }) => (id.startsWith(prefix) ? [value as Value] : [])),
  )
const texts = (prefix: string, ...keys: string[]): string[] =>
  values(prefix).flatMap((value) =>
    keys.flatMap((key) => {
      const text = value[key]
      return typeof text === 'string' ? [text] : []
    }),
  )

describe('what facts and core say, in English', () => {
  it('every title of a source', () => {
    const titles = packs.flatMap(({ sources }) => Object.values(sources).map(({ title }) => title))
    expect(titles.length).toBeGreaterThan(200)
    expect(inChinese(titles)).toEqual([])
    expect(sourceTitle('阿里云：核验单；腾讯云：材料上传')).toBe(
      'Alibaba Cloud: verification sheet; Tencent Cloud: uploading materials',
    )
  })

  it('how the filing type is decided, and what was taken for granted', () => {
    expect(inChinese(texts('filing-type-row/', 'why', 'todo'))).toEqual([])
    expect(inChinese(texts('filing-type-question/', 'ask', 'yes', 'no'))).toEqual([])
    const [stop] = values('filing-type-row/08')
    expect(said(`${String(stop!['why'])}${String(stop!['todo'])}`)).toBe(
      'The principal has neither service nor access: an empty shell. Cancel the principal first, then submit as a first filing.',
    )
  })

  it('what to do after a refusal', () => {
    const advice = texts('refusal/', 'advice')
    expect(advice.length).toBeGreaterThan(50)
    expect(inChinese(advice)).toEqual([])
  })

  it('what holds in the whole country', () => {
    const rules = texts('nationwide/', 'rule')
    expect(rules.length).toBeGreaterThan(150)
    expect(rules.filter((one) => said(one) === one)).toEqual([])
  })

  it.each(CLEAN_NATURES)('why papers are wanted, in every province, for %s', (nature) => {
    const reasons = PROVINCE_SEATS.flatMap((seat) => {
      const draft = cleanDraft(seat, nature)
      const other = structuredClone(draft)
      other.principal.responsible.name = '另一个人'
      return [draft, other].flatMap((one) =>
        papersFor({ draft: one, facts: facts() }).map(({ why }) => why.sentence),
      )
    })
    expect(new Set(reasons).size).toBeGreaterThan(2)
    expect(inChinese(reasons)).toEqual([])
  })

  it('the dates that matter, but for names of domains', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(null, '2026-11-20'), (draft, day) => {
        const days = { handedOver: day, submitted: day, passed: day, packaged: day }
        const dates = calendarDates(draft, { today: '2026-11-24', facts: facts(), days })
        const left = dates
          .flatMap(({ title, explanation }) => [title, explanation])
          .filter((one) => HAN.test(said(one).replaceAll(/“[^”]*”/g, '')))
        expect(left).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('what nobody has put into English stays as it is', () => {
    expect(said('从来没有人写过这一句。')).toBe('从来没有人写过这一句。')
    language.value = 'zh-CN'
    expect(said('阿里云：核验单')).toBe('阿里云：核验单')
  })
})
