import { kindInSlot } from '../../../../electron/core/rules/certificate/kind-in-slot'
import { describe, expect, it } from 'vitest'
import { aDraft, aPersonalDraft, findings, ruleTable, type Page } from '../rule-table'

ruleTable(kindInSlot, {
  passes: [
    {
      when: 'the licence in its slot',
      pages: [{ slot: 'principal-certificate', kind: 'business-licence' }],
      gives: ['passed materials[0]'],
    },
    {
      when: 'the portrait side in its slot',
      pages: [{ slot: 'principal-person-portrait', kind: 'id-portrait' }],
      gives: ['passed materials[0]'],
    },
    {
      when: 'a person’s card as the principal’s certificate',
      draft: aPersonalDraft(),
      pages: [{ slot: 'principal-certificate', kind: 'id-emblem' }],
      gives: ['passed materials[0]'],
    },
    { when: 'anything under other', pages: [{ slot: 'other', kind: 'id-portrait' }], gives: [] },
  ],
  finds: [
    {
      when: 'the emblem side in the portrait’s slot',
      pages: [{ slot: 'principal-person-portrait', kind: 'id-emblem' }],
      gives: ['risk materials[0]'],
    },
    {
      when: 'the two sides in each other’s place',
      pages: [
        { slot: 'service-person-portrait', kind: 'id-emblem', service: 0 },
        { slot: 'service-person-emblem', kind: 'id-portrait', service: 0 },
      ],
      gives: ['risk materials[0]', 'risk materials[1]'],
    },
    {
      when: 'a card in the licence’s slot',
      pages: [{ slot: 'principal-certificate', kind: 'id-portrait' }],
      gives: ['risk materials[0]'],
    },
    {
      when: 'nothing that the reader knows',
      pages: [{ slot: 'domain-certificate', kind: 'unknown' }],
      gives: ['confirm materials[0]'],
    },
    {
      when: 'a kind of which the reader is not sure',
      pages: [{ slot: 'domain-certificate', kind: 'id-portrait', kindConfidence: 0.4 }],
      gives: ['confirm materials[0]'],
    },
  ],
  cannotTell: [
    { when: 'it was not read', pages: [{ slot: 'principal-certificate' }], gives: [] },
    {
      when: 'a passport, whose layout the reader does not know',
      draft: aDraft((draft) => {
        draft.principal.responsible.certificate.type = 'passport'
      }),
      pages: [{ slot: 'principal-person-portrait', kind: 'unknown' }],
      gives: ['not-checked materials[0]'],
    },
  ],
})

describe('mends for a picture in a wrong place', () => {
  const fixes = (pages: Page[], draft = aDraft()) =>
    findings(kindInSlot, { draft, pages }).flatMap(({ fixes: offered = [] }) =>
      offered.map(({ changes }) => changes),
    )

  it('swap two sides that lie in each other’s place', () => {
    const swapped: Page[] = [
      { slot: 'principal-person-portrait', kind: 'id-emblem' },
      { slot: 'principal-person-emblem', kind: 'id-portrait' },
    ]
    expect(fixes(swapped)[0]).toEqual([
      { path: 'materials[0].slot', value: 'principal-person-emblem' },
      { path: 'materials[1].slot', value: 'principal-person-portrait' },
    ])
  })

  it('leave the other side alone where it lies right or belongs to another service', () => {
    const move = [[{ path: 'materials[0].slot', value: 'service-person-emblem' }]]
    const emblem: Page = { slot: 'service-person-portrait', kind: 'id-emblem', service: 0 }
    expect(fixes([emblem, { slot: 'service-person-emblem', kind: 'id-emblem', service: 0 }])).toEqual(move)
    expect(fixes([emblem, { slot: 'service-person-emblem', kind: 'id-portrait', service: 1 }])[0]).toEqual(
      move[0],
    )
  })

  it('move a kind to its own slot', () => {
    expect(fixes([{ slot: 'domain-certificate', kind: 'business-licence' }])).toEqual([
      [{ path: 'materials[0].slot', value: 'principal-certificate' }],
    ])
    expect(fixes([{ slot: 'principal-certificate', kind: 'residence-permit' }])).toEqual([
      [{ path: 'materials[0].slot', value: 'residence-permit' }],
    ])
    expect(fixes([{ slot: 'principal-certificate', kind: 'verification-sheet' }])).toEqual([
      [{ path: 'materials[0].slot', value: 'verification-sheet' }],
    ])
  })

  it('are not offered where no slot takes the kind', () => {
    expect(fixes([{ slot: 'domain-certificate', kind: 'business-licence' }], aPersonalDraft())).toEqual([])
  })
})
