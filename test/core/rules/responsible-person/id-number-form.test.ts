import { describe, expect, it } from 'vitest'
import { idNumberForm } from '../../../../electron/core/rules/responsible-person/id-number-form'
import {
  aDraft,
  aPersonalDraft,
  anotherPerson,
  findings,
  said,
  PERSON_NUMBER,
  ruleTable,
} from '../rule-table'

const at = 'principal.responsible.certificate.number'
type Type = Parameters<typeof numbered>[0]
const numbered = (
  type: 'resident-id' | 'passport' | 'hk-macao-permit' | 'foreign-pr-card' | 'hk-macao-residence' | null,
  number: string | null,
) =>
  aDraft((draft) => {
    draft.principal.responsible.certificate = { type, number, validUntil: null }
  })
const rows = (gives: string, given: readonly (readonly [Type, string])[]) =>
  given.map(([type, number]) => ({
    when: `${type ?? 'no type'} ${number}`,
    draft: numbered(type, number),
    gives: [`${gives} ${at}`],
  }))

ruleTable(idNumberForm, {
  passes: [
    ...rows('passed', [
      ['resident-id', PERSON_NUMBER],
      ['resident-id', '11010519491231002x'],
      [null, PERSON_NUMBER],
      ['passport', 'E12345678'],
      ['hk-macao-permit', 'H12345678'],
      ['foreign-pr-card', '911840198001010013'],
      ['hk-macao-residence', '810000199001010019'],
      [null, '810000199001010019'],
      [null, '830000199201300057'],
      [null, '911840198001010013'],
    ]),
    {
      when: 'a person who files gave the type at the principal too',
      draft: aPersonalDraft(),
      gives: [`passed ${at}`],
    },
    {
      when: 'a person who files gave it once',
      draft: aPersonalDraft((draft) => {
        draft.principal.responsible.certificate.number = null
      }),
      gives: [],
    },
  ],
  finds: [
    ...rows('block', [
      ['resident-id', '330106198803154018'],
      ['resident-id', '330106198803154109'],
      ['resident-id', '33010619880315401'],
      ['resident-id', '330106198802304019'],
      ['resident-id', '330106880315401'],
      ['resident-id', '990106198803154019'],
      ['resident-id', '330106203003154019'],
      ['hk-macao-permit', 'X12345678'],
      ['foreign-pr-card', '911840198001010014'],
      ['hk-macao-residence', PERSON_NUMBER],
      [null, '330106198803154018'],
      ['resident-id', '820000198808080031'],
      ['resident-id', '830000199201300057'],
      ['resident-id', '911840198001010013'],
      ['resident-id', '911840198001010014'],
    ]),
    {
      when: 'the service’s own person',
      draft: aDraft((draft) => {
        draft.services[0]!.responsible = anotherPerson('林样本', '330106199207203027')
      }),
      gives: [`passed ${at}`, 'block services[0].responsible.certificate.number'],
      tells: ['网站负责人的居民身份证号码“330106199207203027”校验码对不上'],
      values: ['330106199207203027'],
    },
    {
      when: 'the service’s own person with a number of another certificate',
      draft: aDraft((draft) => {
        draft.services[0]!.responsible = anotherPerson('林样本', '830000199201300057')
      }),
      gives: [`passed ${at}`, 'block services[0].responsible.certificate.number'],
      mends: ['services[0].responsible.certificate.type = taiwan-residence'],
    },
  ],
  cannotTell: [
    { when: 'no number', draft: numbered('resident-id', null), gives: [`not-checked ${at}`] },
    {
      when: 'a person’s own number is not that of the service’s person',
      draft: aPersonalDraft((draft) => {
        draft.services[0]!.responsible = {
          ...anotherPerson(),
          certificate: { type: 'resident-id', number: null, validUntil: null },
        }
      }),
      gives: [`passed ${at}`, 'not-checked services[0].responsible.certificate.number'],
    },
    {
      when: 'no source knows the type',
      draft: numbered('passport', 'E12345678'),
      without: ['certificate-type/passport'],
      gives: [`not-checked ${at}`],
    },
    {
      when: 'no type, and no number that tells it',
      draft: numbered(null, 'E12345678'),
      gives: [`not-checked ${at}`],
      tells: ['主体负责人的证件类型还没有选'],
    },
  ],
})

describe('every single wrong digit', () => {
  it('is found, whatever its place', () => {
    for (let place = 0; place < 18; place++)
      for (const digit of '0123456789') {
        if (PERSON_NUMBER[place] === digit) continue
        const number = PERSON_NUMBER.slice(0, place) + digit + PERSON_NUMBER.slice(place + 1)
        expect(said(idNumberForm, { draft: numbered('resident-id', number) })).toEqual([`block ${at}`])
      }
  })
})

describe('the mend for a number of another certificate', () => {
  const types = (number: string) =>
    findings(idNumberForm, { draft: numbered('resident-id', number) }).flatMap(({ fixes = [] }) =>
      fixes.flatMap(({ changes }) => changes.map(({ value }) => value)),
    )

  it.each([
    ['820000198808080031', ['hk-macao-residence']],
    ['830000199201300057', ['taiwan-residence']],
    ['911840198001010013', ['foreign-pr-card']],
    ['911840198001010014', []],
    ['330106198803154018', []],
  ])('%s', (number, expected) => {
    expect(types(number)).toEqual(expected)
  })
})
