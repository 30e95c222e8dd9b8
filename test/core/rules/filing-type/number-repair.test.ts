import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../../electron/core/filing/draft'
import { numberRepair } from '../../../../electron/core/rules/filing-type/number-repair'
import { checkOf17 } from '../../../../electron/core/values/mod-11-2'
import {
  aDraft,
  anotherPerson,
  aPersonalDraft,
  COMPANY_NUMBER,
  findings,
  PERSON_NUMBER,
  ruleTable,
  type Page,
} from '../rule-table'
import { earlier } from './earlier'

const PRINCIPAL = 'principal.certificate.number'
const HEAD = 'principal.responsible.certificate.number'
const OWNER = 'services[0].domains[0].owner.certificateNumber'

/** The company’s draft with other numbers; a domain’s owner has none unless told, so that it says nothing. */
const numbers = (principal: string | null, head: string | null, owner: string | null = null): Draft =>
  aDraft((draft) => {
    draft.principal.certificate.number = principal
    draft.principal.responsible.certificate.number = head
    draft.services[0]!.domains[0]!.owner.certificateNumber = owner
  })
const ofHead = (head: string): Draft => numbers(null, head)
const ofCompany = (number: string): Draft => numbers(number, null)

/** An ID number with the right check digit. */
const id = (body: string): string => body + checkOf17(body)

ruleTable(numberRepair, {
  passes: [
    {
      when: 'all numbers are right',
      draft: aDraft(),
      gives: [`passed ${PRINCIPAL}`, `passed ${HEAD}`, `passed ${OWNER}`],
    },
    {
      when: 'all numbers of a person are right',
      draft: aPersonalDraft(),
      gives: [`passed ${PRINCIPAL}`, `passed ${HEAD}`, `passed ${OWNER}`],
    },
    { when: 'nothing is typed', draft: numbers(null, ' '), gives: [] },
    {
      when: 'a passport has no check digit',
      draft: aDraft((draft) => {
        Object.assign(draft, ofCompany(COMPANY_NUMBER))
        draft.principal.responsible.certificate = { type: 'passport', number: 'E0000000', validUntil: null }
      }),
      gives: [`passed ${PRINCIPAL}`],
    },
    {
      when: 'a card of 15 characters for foreigners',
      draft: aDraft((draft) => {
        Object.assign(draft, ofCompany(COMPANY_NUMBER))
        draft.principal.responsible.certificate = {
          type: 'foreign-pr-card',
          number: 'USA11008001010',
          validUntil: null,
        }
      }),
      gives: [`passed ${PRINCIPAL}`],
    },
    {
      when: 'the type of the certificate was not chosen',
      draft: aDraft((draft) => {
        Object.assign(draft, ofCompany('91330106MA2TEXT16F'))
        draft.principal.certificate.type = null
      }),
      gives: [],
    },
    {
      when: 'a domain of somebody else without a type',
      draft: aDraft((draft) => {
        Object.assign(draft, numbers(null, null, '91330106MA2TEXT16F'))
        draft.services[0]!.domains[0]!.owner.name = '林样本'
      }),
      gives: [],
    },
    {
      when: 'a number that is only written otherwise',
      draft: ofHead(' 330106１98803154019 '),
      gives: [`passed ${HEAD}`],
    },
  ],
  finds: [
    { when: 'the check digit is wrong', draft: ofHead('330106198803154018'), gives: [`hint ${HEAD}`] },
    { when: 'two neighbours are swapped', draft: ofHead('330106198830154019'), gives: [`hint ${HEAD}`] },
    {
      when: 'one digit is missing',
      draft: aDraft((draft) => {
        Object.assign(draft, numbers(null, '33010619880315401'))
        draft.principal.responsible.certificate.type = 'resident-id'
      }),
      gives: [`hint ${HEAD}`],
    },
    { when: 'one digit is too many', draft: ofHead('3301061988031540199'), gives: [`hint ${HEAD}`] },
    { when: 'letters like digits', draft: ofHead('33O1O6198803154019'), gives: [`hint ${HEAD}`] },
    { when: 'a wrong credit code', draft: ofCompany('91330106MA2TEXT61P'), gives: [`hint ${PRINCIPAL}`] },
    {
      when: 'a credit code with a letter that none has',
      draft: ofCompany('91330106MA2TEXTI6P'),
      gives: [`hint ${PRINCIPAL}`],
    },
    {
      when: 'the owner’s number, by the principal’s type',
      draft: numbers(COMPANY_NUMBER, null, '91330106MA2TEXT61P'),
      gives: [`passed ${PRINCIPAL}`, `hint ${OWNER}`],
    },
    {
      when: 'the owner’s number, by a type of its own',
      draft: aDraft((draft) => {
        Object.assign(draft, numbers(null, null, '330106198803154018'))
        Object.assign(draft.services[0]!.domains[0]!.owner, {
          name: '林样本',
          certificateType: 'resident-id',
        })
      }),
      gives: [`hint ${OWNER}`],
    },
    {
      when: 'a service’s person',
      draft: aDraft((draft) => {
        Object.assign(draft, numbers(null, null))
        draft.services[0]!.responsible = anotherPerson('林样本', '330106199207203020')
      }),
      gives: ['hint services[0].responsible.certificate.number'],
    },
    {
      when: 'a residence permit of 港澳',
      draft: aDraft((draft) => {
        Object.assign(draft, numbers(null, null))
        draft.principal.responsible.certificate = {
          type: 'hk-macao-residence',
          number: '810000199001010018',
          validUntil: null,
        }
      }),
      gives: [`hint ${HEAD}`],
    },
  ],
  cannotTell: [
    {
      when: 'no single slip explains it',
      draft: ofCompany('91330106MA2TEXT00000'),
      gives: [`not-checked ${PRINCIPAL}`],
    },
    { when: 'too short', draft: ofCompany('913301'), gives: [`not-checked ${PRINCIPAL}`] },
  ],
})

const proposals = (
  draft: Draft,
  pages: Page[] = [],
  more: { ledger?: ReturnType<typeof earlier> } = {},
): string[] =>
  findings(numberRepair, { draft, pages, ...more })
    .filter(({ outcome }) => outcome === 'found')
    .flatMap(({ fixes = [] }) => fixes.map(({ changes }) => String(changes[0]!.value)))
const labels = (draft: Draft, pages: Page[] = []): string[] =>
  findings(numberRepair, { draft, pages }).flatMap(({ fixes = [] }) => fixes.map(({ label }) => label))

const portrait = (fields: Record<string, string>): Page => ({
  slot: 'principal-person-portrait',
  kind: 'id-portrait',
  fields,
})

describe('what is proposed', () => {
  it.each([
    '330106198803154018',
    '330106198830154019',
    '33010619880315401',
    '3301061988031540199',
    '33O1O6198803154019',
    '330106198803145019',
    '330106198803154079',
  ])('holds the right number for %s', (typed) => {
    const draft = ofHead(typed)
    draft.principal.responsible.certificate.type = 'resident-id'
    expect(proposals(draft)).toContain(PERSON_NUMBER)
    expect(proposals(draft).length).toBeLessThanOrEqual(5)
  })

  it('is only the right credit code, where a letter was mistaken', () => {
    expect(proposals(ofCompany('91330106MA2TXET16P'))).toEqual([COMPANY_NUMBER])
    expect(labels(ofCompany('91330106MA2TXET16P'))).toEqual([`改成“${COMPANY_NUMBER}”：第 13、14 位“XE”对调`])
  })

  it('has the number read from the picture first', () => {
    const typed = ofHead('330106198803154018')
    expect(labels(typed, [portrait({ idNumber: PERSON_NUMBER })])[0]).toBe(
      `改成“${PERSON_NUMBER}”：主体负责人证件人像面图片上是这个号码`,
    )
    const licence: Page = {
      slot: 'principal-certificate',
      kind: 'business-licence',
      fields: { uscc: COMPANY_NUMBER },
    }
    expect(labels(ofCompany('91330106MA2TEXT61P'), [licence])[0]).toBe(
      `改成“${COMPANY_NUMBER}”：主体证件图片上是这个号码`,
    )
  })

  it('takes no number of another person’s card', () => {
    const service: Page = { ...portrait({ idNumber: PERSON_NUMBER }), slot: 'service-person-portrait' }
    expect(labels(ofHead('330106198803154018'), [service]).some((label) => label.includes('图片上'))).toBe(
      false,
    )
  })

  it('takes a service person’s number from the card of that service', () => {
    const draft = aDraft((one) => {
      Object.assign(one, numbers(null, null))
      one.services[0]!.responsible = anotherPerson('林样本', '330106199207203020')
    })
    const page: Page = {
      ...portrait({ idNumber: '330106199207203026' }),
      slot: 'service-person-portrait',
      service: 0,
    }
    expect(labels(draft, [page])[0]).toContain('网站负责人证件人像面图片上是这个号码')
    expect(labels(draft, [{ ...page, service: 1 }])[0]).not.toContain('图片上')
  })

  it('has the same number of another place in the draft first', () => {
    expect(labels(numbers('91330106MA2TEXT61P', null, COMPANY_NUMBER))[0]).toBe(
      `改成“${COMPANY_NUMBER}”：草稿里域名“yanshan-sample.cn”所有者的证件号码是这个号码`,
    )
    const personal = aPersonalDraft((draft) => {
      draft.principal.certificate.number = '330106198803154018'
      draft.services[0]!.domains = []
    })
    expect(labels(personal)[0]).toBe(`改成“${PERSON_NUMBER}”：草稿里主体负责人的证件号码是这个号码`)
  })

  it('has the ledger’s number of the same principal', () => {
    const draft = ofCompany('91330106MA2TEXT61P')
    const ledger = earlier({ domains: ['yanshan-sample.cn'] })
    expect(findings(numberRepair, { draft, ledger })[0]!.fixes![0]!.label).toContain(
      '台账里“杭州砚山样本科技有限公司”是这个号码',
    )
  })

  it('fits the birthday on the card', () => {
    const births = (pages: Page[]): string[] =>
      proposals(ofHead('330106198803154018'), pages).map((one) => one.slice(6, 14))
    expect(new Set(births([portrait({ birth: '1988年03月15日' })]))).toEqual(new Set(['19880315']))
    expect(new Set(births([portrait({ birth: '1988年08月15日' })]))).toEqual(new Set(['19880815']))
    expect(new Set(births([portrait({ birth: '不清楚' })])).size).toBeGreaterThan(1)
  })

  it('has no child and nobody of more than a hundred years', () => {
    for (const typed of ['330106201203154018', '330106193003154018'])
      for (const one of proposals(ofHead(typed))) {
        const year = Number(one.slice(6, 10))
        expect(year).toBeGreaterThanOrEqual(1926)
        expect(year).toBeLessThanOrEqual(2010)
      }
    // Sixteen years to the day, and one day less.
    expect(proposals(ofHead(bad(id('33010620101124401'))))).toContain(id('33010620101124401'))
    expect(proposals(ofHead(bad(id('33010620101125401'))))).not.toContain(id('33010620101125401'))
    expect(proposals(ofHead(bad(id('33010619261124401'))))).toContain(id('33010619261124401'))
    expect(proposals(ofHead(bad(id('33010619251124401'))))).not.toContain(id('33010619251124401'))
  })

  it('stays in the filing’s province when the typed place is there already', () => {
    for (const typed of ['330106198803154018', '330106198803145019'])
      for (const one of proposals(ofHead(typed))) expect(one.slice(0, 2)).toBe('33')
    for (const one of proposals(ofCompany('91330106MA2TEXT16F'))) expect(one.slice(2, 4)).toBe('33')
  })

  it('goes to the filing’s province when the typed place is elsewhere', () => {
    const typed = `13${PERSON_NUMBER.slice(2)}`
    expect(proposals(ofHead(typed))).toContain(PERSON_NUMBER)
  })

  it('knows no place where the province was not chosen', () => {
    const draft = ofHead('330106198803154018')
    for (const province of [null, ' ']) {
      draft.filing.province = province
      expect(proposals(draft)).toContain(PERSON_NUMBER)
    }
  })

  it('names the value and counts', () => {
    const [finding] = findings(numberRepair, { draft: ofCompany('91330106MA2TXET16P') })
    expect(finding!.value).toBe('91330106MA2TXET16P')
    expect(finding!.message).toBe(
      '主体证件号码“91330106MA2TXET16P”通不过校验，只差一处又能通过的号码有 1 个。',
    )
  })
})

/** The number with a check digit that is one too high. */
function bad(number: string): string {
  const last = number.slice(-1)
  return number.slice(0, -1) + (last === 'X' ? '0' : String((Number(last) + 1) % 10))
}
