import { kindInSlot } from '../../../../electron/core/rules/certificate/kind-in-slot'
import { describe, expect, it } from 'vitest'
import { aDraft, anotherPerson, aPersonalDraft, findings, ruleTable, type Page } from '../rule-table'

/** Two persons, one of whom has a passport. */
const withPassport = (who: 'head' | 'service') =>
  aDraft((draft) => {
    const responsible = anotherPerson()
    draft.services[0]!.responsible = responsible
    const { certificate } = who === 'head' ? draft.principal.responsible : responsible
    certificate.type = 'passport'
  })

const permitHolder = (type: 'hk-macao-residence' | 'taiwan-residence') =>
  aDraft((draft) => {
    draft.principal.responsible.certificate.type = type
  })

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
    {
      when: 'the licence on the second page of its file',
      pages: [
        { slot: 'principal-certificate', kind: 'unknown' },
        { slot: 'principal-certificate', kind: 'business-licence', of: 0 },
      ],
      gives: ['passed materials[0]'],
    },
    {
      when: 'a certificate whose layout the reader does not know',
      draft: aDraft((draft) => {
        draft.principal.certificate.type = 'law-firm-licence'
      }),
      pages: [{ slot: 'principal-certificate', kind: 'id-portrait' }],
      gives: [],
    },
    ...(
      [
        ['foreign-rep-office', 'business-licence'],
        ['institution-cert', 'institution-certificate'],
        ['social-org-cert', 'social-organisation-certificate'],
        ['pne-cert', 'social-organisation-certificate'],
        ['social-service-cert', 'social-organisation-certificate'],
        ['foundation-cert', 'social-organisation-certificate'],
        ['uscc-cert', 'credit-code-certificate'],
      ] as const
    ).map(([type, kind]) => ({
      when: `the certificate of an organisation: ${type}`,
      draft: aDraft((draft) => {
        draft.principal.certificate.type = type
      }),
      pages: [{ slot: 'principal-certificate', kind } satisfies Page],
      gives: ['passed materials[0]'],
    })),
    {
      when: 'the permit of somebody from Taiwan',
      draft: permitHolder('taiwan-residence'),
      pages: [
        { slot: 'principal-person-portrait', kind: 'hmt-residence-portrait' },
        { slot: 'principal-person-emblem', kind: 'hmt-residence-emblem' },
      ],
      gives: ['passed materials[0]', 'passed materials[1]'],
    },
    {
      when: 'the letter and the approval in their slots',
      pages: [
        { slot: 'authorisation-letter', kind: 'authorisation-letter' },
        { slot: 'prior-approval', kind: 'prior-approval' },
      ],
      gives: ['passed materials[0]', 'passed materials[1]'],
    },
    {
      when: 'a letter in a form of its own',
      pages: [
        { slot: 'authorisation-letter', kind: 'unknown' },
        { slot: 'prior-approval', kind: 'unknown' },
      ],
      gives: [],
    },
    { when: 'anything under other', pages: [{ slot: 'other', kind: 'id-portrait' }], gives: [] },
  ],
  finds: [
    {
      when: 'a licence where an institution’s certificate belongs',
      draft: aDraft((draft) => {
        draft.principal.certificate.type = 'institution-cert'
      }),
      pages: [{ slot: 'principal-certificate', kind: 'business-licence' }],
      gives: ['risk materials[0]'],
      tells: ['像是营业执照，这里要的是主体证件。'],
    },
    {
      when: 'a citizen’s card of somebody who chose a permit',
      draft: permitHolder('hk-macao-residence'),
      pages: [{ slot: 'principal-person-portrait', kind: 'id-portrait' }],
      gives: ['risk materials[0]'],
    },
    {
      when: 'a permit of somebody who chose a citizen’s card',
      pages: [{ slot: 'principal-person-portrait', kind: 'hmt-residence-portrait' }],
      gives: ['risk materials[0]'],
      tells: ['像是港澳台居民居住证人像面，这里要的是主体负责人证件人像面。'],
    },
    {
      when: 'a sheet in the letter’s slot',
      pages: [{ slot: 'authorisation-letter', kind: 'verification-sheet' }],
      gives: ['risk materials[0]'],
    },
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
      pages: [{ slot: 'domain-certificate', kind: 'id-portrait', kindConfidence: 0.59 }],
      gives: ['confirm materials[0]'],
    },
    {
      when: 'a kind of which the reader is just sure enough',
      pages: [{ slot: 'domain-certificate', kind: 'id-portrait', kindConfidence: 0.6 }],
      gives: ['risk materials[0]'],
      tells: ['像是身份证人像面，这里要的是域名证书。'],
    },
    {
      when: 'another document of somebody with a passport',
      draft: withPassport('head'),
      pages: [{ slot: 'domain-certificate', kind: 'unknown' }],
      gives: ['confirm materials[0]'],
    },
    {
      when: 'the card of the service’s own citizen beside a head with a passport',
      draft: withPassport('head'),
      pages: [{ slot: 'service-person-portrait', kind: 'unknown', service: 0 }],
      gives: ['confirm materials[0]'],
    },
    {
      when: 'the head’s card beside a service’s person with a passport',
      draft: withPassport('service'),
      pages: [{ slot: 'principal-person-portrait', kind: 'unknown', service: 0 }],
      gives: ['confirm materials[0]'],
    },
    {
      when: 'the card of somebody whose type nobody chose',
      draft: aDraft((draft) => {
        draft.principal.responsible.certificate.type = null
      }),
      pages: [{ slot: 'principal-person-portrait', kind: 'unknown' }],
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
    {
      when: 'the passport of the service’s own person',
      draft: withPassport('service'),
      pages: [{ slot: 'service-person-portrait', kind: 'unknown', service: 0 }],
      gives: ['not-checked materials[0]'],
    },
    {
      when: 'a head with a passport serves the site too',
      draft: aDraft((draft) => {
        draft.principal.responsible.certificate.type = 'passport'
      }),
      pages: [
        { slot: 'service-person-portrait', kind: 'unknown', service: 0 },
        { slot: 'service-person-portrait', kind: 'unknown' },
      ],
      gives: ['not-checked materials[0]', 'not-checked materials[1]'],
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
    expect(fixes(swapped)).toEqual([
      [
        { path: 'materials[0].slot', value: 'principal-person-emblem' },
        { path: 'materials[1].slot', value: 'principal-person-portrait' },
      ],
      [
        { path: 'materials[1].slot', value: 'principal-person-portrait' },
        { path: 'materials[0].slot', value: 'principal-person-emblem' },
      ],
    ])
    expect(findings(kindInSlot, { pages: swapped })[0]?.fixes?.[0]?.label).toContain('page-1.jpg')
  })

  it('leave the other side alone where it lies right or belongs to another service', () => {
    const move = [[{ path: 'materials[0].slot', value: 'service-person-emblem' }]]
    const emblem: Page = { slot: 'service-person-portrait', kind: 'id-emblem', service: 0 }
    expect(fixes([emblem, { slot: 'service-person-emblem', kind: 'id-emblem', service: 0 }])).toEqual(move)
    expect(fixes([emblem, { slot: 'service-person-emblem', kind: 'id-portrait', service: 1 }])[0]).toEqual(
      move[0],
    )
  })

  it('leave pictures alone that lie elsewhere', () => {
    const emblem: Page = { slot: 'principal-person-portrait', kind: 'id-emblem' }
    const move = [[{ path: 'materials[0].slot', value: 'principal-person-emblem' }]]
    expect(fixes([emblem, { slot: 'other', kind: 'id-portrait' }])).toEqual(move)
    expect(
      fixes([
        emblem,
        { slot: 'principal-person-emblem', kind: 'id-emblem' },
        { slot: 'other', kind: 'id-portrait' },
      ]),
    ).toEqual(move)
  })

  it('swap with one picture where two could be meant', () => {
    const portrait: Page = { slot: 'principal-person-emblem', kind: 'id-portrait' }
    const [first] = findings(kindInSlot, {
      pages: [{ slot: 'principal-person-portrait', kind: 'id-emblem' }, portrait, portrait],
    })
    expect(first?.fixes).toHaveLength(1)
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
