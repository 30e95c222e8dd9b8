import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../electron/core/filing/draft'
import { draftSchema } from '../../../electron/core/filing/draft'
import { PAPER_KINDS, type Paper } from '../../../electron/core/papers/paper'
import { papersFor } from '../../../electron/core/papers/papers-for'
import { anyDraft } from '../../helpers/any-draft'
import { cleanDraft, PROVINCE_SEATS, type CleanNature } from '../../helpers/clean-draft'
import { facts } from '../../helpers/facts'
import { anotherPerson } from '../rules/rule-table'

type Change = (draft: Draft) => void

function draftIn(province: string, nature: CleanNature, change: Change = () => undefined): Draft {
  const seat = PROVINCE_SEATS.find((one) => one.province === province)
  if (!seat) throw new Error(`no seat in ${province}`)
  const draft = structuredClone(cleanDraft(seat, nature))
  change(draft)
  return draft
}

const made = (draft: Draft, asOf?: string): readonly Paper[] => papersFor({ draft, facts: facts(asOf) })
const chosen = (draft: Draft, asOf?: string): string[] =>
  made(draft, asOf).map(({ id, certainty }) => (certainty === 'wanted' ? id : `${id}?`))

const notLegal: Change = ({ principal }) => {
  principal.responsible.isLegalRepresentative = false
}
const another: Change = ({ services }) => {
  services[0]!.responsible = { ...anotherPerson(), isLegalRepresentative: false }
}
const none = 'no-prior-approval?'
const sheet = 'verification-sheet-1'
const truth = 'truthfulness-commitment-1'

describe('papers for a filing', () => {
  it.each<[what: string, draft: Draft, asOf: string | undefined, wanted: string[]]>([
    ['浙江 enterprise today', draftIn('33', 'enterprise'), undefined, [`${sheet}?`, `${truth}?`, none]],
    ['in the years of the paper sheet', draftIn('33', 'enterprise'), '2019-01-01', [sheet]],
    ['after the curtain photo', draftIn('33', 'personal'), '2020-06-01', [sheet, none]],
    [
      '华为云, which names the commitment',
      draftIn('33', 'enterprise', ({ filing }) => (filing.accessProvider = 'huawei')),
      undefined,
      [`${sheet}?`, truth, none],
    ],
    ['江苏, which wants it of everybody', draftIn('32', 'enterprise'), undefined, [`${sheet}?`, truth, none]],
    [
      '广东 today',
      draftIn('44', 'personal'),
      undefined,
      [`${sheet}?`, `${truth}?`, 'service-commitment', none],
    ],
    ['广东 on its first day', draftIn('44', 'enterprise'), '2021-06-21', [sheet, 'service-commitment', none]],
    ['广东 a day before', draftIn('44', 'enterprise'), '2021-06-20', [sheet, none]],
    [
      '上海, by a source of medium confidence',
      draftIn('31', 'enterprise'),
      undefined,
      [`${sheet}?`, `${truth}?`, 'service-commitment', none],
    ],
    [
      '北京, by a weak source',
      draftIn('11', 'enterprise'),
      undefined,
      [`${sheet}?`, `${truth}?`, 'service-commitment?', none],
    ],
    [
      '四川: the head is not the legal representative',
      draftIn('51', 'enterprise', notLegal),
      undefined,
      [`${sheet}?`, 'principal-authorisation', `${truth}?`, none],
    ],
    [
      '浙江 takes no letter',
      draftIn('33', 'enterprise', notLegal),
      undefined,
      [`${sheet}?`, `${truth}?`, none],
    ],
    [
      '山东 takes one in special cases',
      draftIn('37', 'enterprise', notLegal),
      undefined,
      [`${sheet}?`, 'principal-authorisation?', `${truth}?`, none],
    ],
    [
      '四川: nobody said who is the legal representative',
      draftIn('51', 'enterprise', ({ principal }) => (principal.responsible.isLegalRepresentative = null)),
      undefined,
      [`${sheet}?`, 'principal-authorisation?', `${truth}?`, none],
    ],
    [
      '上海: another person for the site',
      draftIn('31', 'enterprise', another),
      undefined,
      [`${sheet}?`, 'service-authorisation-1', `${truth}?`, 'service-commitment', none],
    ],
    [
      '浙江: another person may be',
      draftIn('33', 'enterprise', another),
      undefined,
      [`${sheet}?`, `${truth}?`, none],
    ],
    [
      '天津: another person must be',
      draftIn('12', 'enterprise'),
      undefined,
      [`${sheet}?`, 'service-authorisation-1', `${truth}?`, none],
    ],
    [
      'a person never needs a letter',
      draftIn('51', 'personal', notLegal),
      undefined,
      [`${sheet}?`, `${truth}?`, none],
    ],
    [
      'approvals not answered',
      draftIn('33', 'enterprise', ({ services }) => (services[0]!.priorApprovals = [])),
      undefined,
      [`${sheet}?`, `${truth}?`],
    ],
    [
      'an approval claimed',
      draftIn('33', 'enterprise', ({ services }) => {
        services[0]!.priorApprovals = [{ category: 'news', number: null, file: null }]
      }),
      undefined,
      [`${sheet}?`, `${truth}?`],
    ],
    [
      '安徽 takes the statement where a word is seen',
      draftIn('34', 'enterprise', ({ principal }) => (principal.name = '砚山新闻网样本有限公司')),
      undefined,
      [`${sheet}?`, `${truth}?`, 'no-prior-approval'],
    ],
    [
      '湖北 takes none',
      draftIn('42', 'enterprise', ({ principal }) => (principal.name = '砚山新闻网样本有限公司')),
      undefined,
      [`${sheet}?`, `${truth}?`],
    ],
    [
      'a change of the principal',
      draftIn('33', 'enterprise', ({ filing }) => (filing.type = 'change-principal')),
      undefined,
      [`${sheet}?`, `${truth}?`, none, 'renaming?'],
    ],
    [
      'a person who changes has no renaming letter',
      draftIn('33', 'personal', ({ filing }) => (filing.type = 'change-principal')),
      undefined,
      [`${sheet}?`, `${truth}?`, none],
    ],
    [
      'an order that ends a filing',
      draftIn('44', 'enterprise', ({ filing }) => (filing.type = 'cancel-principal')),
      undefined,
      [],
    ],
    [
      '上海 with thirty sites',
      draftIn('31', 'enterprise', ({ services }) => {
        for (let n = services.length; n < 30; n++) services.push(structuredClone(services[0]!))
      }),
      undefined,
      [
        ...Array.from({ length: 30 }, (_, index) => `verification-sheet-${index + 1}?`),
        `${truth}?`,
        'service-commitment',
        none,
        'site-plan',
      ],
    ],
    [
      '湖南 counts what is filed already, which no draft tells',
      draftIn('43', 'enterprise', ({ filing }) => (filing.type = 'new-service')),
      undefined,
      [`${sheet}?`, `${truth}?`, none, 'site-plan?'],
    ],
    ['an empty draft', draftSchema.parse({ format: 'icp-filing-draft', version: 1 }), undefined, []],
  ])('%s', (_, draft, asOf, wanted) => {
    expect(chosen(draft, asOf)).toEqual(wanted)
  })

  it('says why in a sentence, with source, date and confidence of a fact that exists', () => {
    for (const seat of PROVINCE_SEATS)
      for (const nature of ['personal', 'enterprise'] as const)
        for (const { why } of made(draftIn(seat.province, nature, notLegal))) {
          expect(why.sentence).toMatch(/[。]$/)
          expect(why.source.title).not.toBe('')
          expect(why.source.asOf).toMatch(/^\d{4}/)
          expect(facts().raw(why.fact)?.confidence).toBe(why.source.confidence)
        }
  })

  it('names what the draft lacks', () => {
    const papers = made(
      draftIn('44', 'enterprise', ({ principal, services }) => {
        principal.name = ' '
        principal.responsible.name = null
        services[0]!.domains = []
      }),
    )
    expect(Object.fromEntries(papers.map(({ id, lacks }) => [id, lacks]))).toEqual({
      [sheet]: ['principal.name', 'services[0].domains', 'principal.responsible.name'],
      [truth]: ['principal.name', 'principal.responsible.name'],
      'service-commitment': ['principal.name'],
      'no-prior-approval': ['principal.name'],
    })
  })

  it('makes something of every draft that parses, each paper once', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(undefined, '2018-06-01', '2021-06-21'), (draft, asOf) => {
        const ids = made(draft, asOf).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 300 },
    )
  })

  it('are all described in docs/papers.md', () => {
    const page = readFileSync(path.join(import.meta.dirname, '../../../docs/papers.md'), 'utf8')
    for (const kind of PAPER_KINDS) expect(page).toMatch(new RegExp(`^\\| \`${kind}(-N)?\` \\|`, 'm'))
  })
})
