import { describe, expect, it } from 'vitest'
import { personalElsewhere } from '../../../../electron/core/rules/province/personal-elsewhere'
import type { Draft } from '../../../../electron/core/filing/draft'
import { residentId } from '../../../helpers/numbers'
import { aDraft, aPersonalDraft, findings, ruleTable, type Page } from '../rule-table'

const address = 'principal.certificate.address'
const number = 'principal.responsible.certificate.number'
const AWAY = '湖南省长沙市岳麓区样本路 1 号'
const HUNAN = residentId('430104')

/** A person at home in 湖南 by address and number, or by what a row gives, who files in a province. */
const filed = (
  province: string | null,
  home: { address?: string | null; number?: string | null; type?: Draft['filing']['type'] } = {},
) =>
  aPersonalDraft((draft) => {
    draft.filing.province = province
    draft.filing.type = home.type ?? 'first'
    draft.principal.certificate.address = home.address === undefined ? AWAY : home.address
    draft.principal.responsible.certificate.number = home.number === undefined ? HUNAN : home.number
    draft.principal.certificate.number = home.number === undefined ? HUNAN : home.number
  })
const permit: Page[] = [{ slot: 'residence-permit' }]
const other: Page[] = [{ slot: 'other' }]
const card = (text: string, slot: Page['slot'] = 'principal-person-portrait'): Page[] => [
  { slot, kind: 'id-portrait', fields: { address: text } },
]

ruleTable(personalElsewhere, {
  passes: [
    { when: 'at home in the province', draft: aPersonalDraft(), gives: [`passed ${address}`] },
    {
      when: 'moved in: the number keeps the old code for life',
      draft: filed('33', { address: '浙江省杭州市西湖区样本路 1 号' }),
      gives: [`passed ${address}`],
    },
    {
      when: 'moved in, as the card shows',
      draft: filed('14', { address: null }),
      pages: card('山西省太原市小店区样本路 1 号'),
      gives: [`passed ${address}`],
    },
    {
      when: 'the card in the principal’s place',
      draft: filed('14', { address: null }),
      pages: card('山西省太原市小店区样本路 1 号', 'principal-certificate'),
      gives: [`passed ${address}`],
    },
    {
      when: 'the number alone, of the province',
      draft: filed('43', { address: null }),
      gives: [`passed ${number}`],
    },
    {
      when: 'the number alone, old 重庆',
      draft: filed('50', { address: null, number: residentId('510221') }),
      gives: [`passed ${number}`],
    },
    {
      when: 'the number alone, 海南 when it belonged to 广东',
      draft: filed('46', { address: null, number: residentId('442121') }),
      gives: [`passed ${number}`],
    },
    { when: 'a province that takes anybody', draft: filed('12'), gives: [`passed ${address}`] },
    { when: 'with a residence permit', draft: filed('31'), pages: permit, gives: [`passed ${address}`] },
    {
      when: 'with a residence permit where sources disagree',
      draft: filed('33'),
      pages: permit,
      gives: [`passed ${address}`],
    },
    { when: 'a company', draft: aDraft(), gives: [] },
    { when: 'an order that only takes away', draft: filed('14', { type: 'cancel-principal' }), gives: [] },
  ],
  finds: [
    { when: 'a province that takes nobody from elsewhere', draft: filed('14'), gives: [`block ${address}`] },
    { when: 'a permit does not help there', draft: filed('41'), pages: permit, gives: [`block ${address}`] },
    { when: 'sources disagree on it', draft: filed('64'), gives: [`risk ${address}`] },
    { when: 'one source alone refuses', draft: filed('45'), gives: [`risk ${address}`] },
    {
      when: 'only the number says so',
      draft: filed('14', { address: null }),
      gives: [`risk ${number}`],
    },
    {
      when: 'only the number, which stands at the principal',
      draft: aPersonalDraft((draft) => {
        draft.filing.province = '14'
        draft.principal.certificate.address = ''
        draft.principal.certificate.number = HUNAN
        draft.principal.responsible.certificate.number = null
      }),
      gives: ['risk principal.certificate.number'],
    },
    {
      when: 'only the picture says so',
      draft: filed('14', { address: '样本路 1 号' }),
      pages: card(AWAY),
      gives: [`risk ${address}`],
    },
    { when: 'no permit where one is wanted', draft: filed('31'), gives: [`block ${address}`] },
    { when: 'no permit where sources disagree', draft: filed('33'), gives: [`risk ${address}`] },
    { when: 'no permit where one old text accepts it', draft: filed('53'), gives: [`hint ${address}`] },
    {
      when: 'perhaps among the other materials',
      draft: filed('31'),
      pages: other,
      gives: [`confirm ${address}`],
    },
    {
      when: 'no permit for a change',
      draft: filed('31', { type: 'change-principal' }),
      gives: [`risk ${address}`],
    },
    {
      when: 'no permit, only the number says so',
      draft: filed('31', { address: null }),
      gives: [`risk ${number}`],
    },
    { when: 'no source says yes or no', draft: filed('11'), gives: [`hint ${address}`] },
  ],
  cannotTell: [
    {
      when: 'neither address nor number tells',
      draft: filed('14', { address: '样本路 1 号', number: null }),
      gives: [`not-checked ${address}`],
    },
    {
      when: 'a number with a wrong digit tells nothing',
      draft: filed('14', { address: null, number: '430104198803154010' }),
      gives: [`not-checked ${address}`],
    },
    {
      when: 'a resident of Hong Kong',
      draft: filed('14', { address: null, number: residentId('810000') }),
      gives: [`not-checked ${address}`],
    },
    { when: 'no province', draft: filed(null), gives: [`not-checked ${address}`] },
    {
      when: 'a day without the province’s rule',
      draft: filed('45'),
      asOf: '2024-01-01',
      gives: [`not-checked ${address}`],
    },
  ],
})

describe('the sentence', () => {
  it('names the proofs that the province takes', () => {
    const [one] = findings(personalElsewhere, { draft: filed('32') })
    expect(one?.message).toBe(
      '身份证住址在湖南，备案省是江苏，江苏要居住证明（居住证、暂住证或房产证），材料里还没有。',
    )
    expect(one?.remedy).toBe('放入居住证、暂住证或房产证，或者在湖南备案。')
  })
  it('names one proof alone', () => {
    const [one] = findings(personalElsewhere, { draft: filed('33') })
    expect(one?.message).toContain('居住证明（居住证）')
  })
  it('asks for the address where only the number speaks', () => {
    expect(findings(personalElsewhere, { draft: filed('14', { address: null }) })[0]).toMatchObject({
      message: '身份证号码以湖南的代码开头，备案省是山西，山西不收外省个人的备案。',
      remedy: '住址已经迁到山西的，照身份证填写住址；没有迁的，在湖南备案。',
    })
    expect(findings(personalElsewhere, { draft: filed('33', { address: null }) })[0]?.remedy).toBe(
      '住址已经在浙江的，照身份证填写住址；不在的，放入居住证。',
    )
  })
  it('shows the picture', () => {
    const [one] = findings(personalElsewhere, { draft: filed('14', { address: null }), pages: card(AWAY) })
    expect(one?.evidence.map(({ text }) => text)).toEqual([AWAY])
  })
})
