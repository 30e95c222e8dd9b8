import { describe, expect, it } from 'vitest'
import { ownerOnCertificate } from '../../../../electron/core/rules/domain-owner/owner-on-certificate'
import { aDraft, findings, COMPANY, ruleTable, type Page } from '../rule-table'

const at = 'services[0].domains[0].owner.name'
const certificate = (owner: string | undefined, verdict?: 'match' | 'mismatch' | 'unsure'): Page[] => [
  {
    slot: 'domain-certificate',
    kind: 'domain-certificate',
    fields: { domain: 'yanshan-sample.cn', ...(owner ? { owner } : {}) },
    verdicts: verdict ? { owner: verdict } : {},
  },
]
const noOwner = aDraft((draft) => {
  draft.services[0]!.domains[0]!.owner.name = null
})

ruleTable(ownerOnCertificate, {
  passes: [
    { when: 'the certificate agrees', pages: certificate(COMPANY, 'match'), gives: [`passed ${at}`] },
    {
      when: 'no owner is typed and the certificate names the principal',
      draft: noOwner,
      pages: certificate(COMPANY),
      gives: [`passed ${at}`],
    },
    { when: 'no certificate is given', gives: [] },
  ],
  finds: [
    {
      when: 'the certificate names another',
      pages: certificate('林样本', 'mismatch'),
      gives: [`block ${at}`],
    },
    {
      when: 'the reading is unsure',
      pages: certificate('杭州砚山样本科技有限公口', 'unsure'),
      gives: [`confirm ${at}`],
    },
    {
      when: 'no owner is typed and the certificate names another',
      draft: noOwner,
      pages: certificate('林样本'),
      gives: [`confirm ${at}`],
    },
    {
      when: 'the certificate names the second domain and was compared with it',
      draft: aDraft((draft) => {
        draft.services[0]!.domains.push({ ...draft.services[0]!.domains[0]!, name: 'second-sample.cn' })
      }),
      pages: [
        {
          slot: 'domain-certificate',
          kind: 'domain-certificate',
          fields: { domain: 'second-sample.cn', owner: '林样本' },
          verdicts: { domain: 'match', owner: 'mismatch' },
        },
      ],
      gives: [`not-checked ${at}`, 'block services[0].domains[1].owner.name'],
    },
  ],
  cannotTell: [
    {
      when: 'the certificate was not read',
      pages: [{ slot: 'domain-certificate' }],
      gives: [`not-checked ${at}`],
    },
    { when: 'the owner was not read', pages: certificate(undefined, 'unsure'), gives: [`not-checked ${at}`] },
    {
      when: 'no owner is typed, and the principal has no name',
      draft: aDraft((draft) => {
        draft.services[0]!.domains[0]!.owner.name = null
        draft.principal.name = null
      }),
      pages: certificate(COMPANY),
      gives: [`not-checked ${at}`],
      shows: [COMPANY],
    },
    {
      when: 'neither typed nor read',
      draft: noOwner,
      pages: certificate(undefined),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'the certificate is of another domain of the draft, so the verdict is about the wrong one',
      draft: aDraft((draft) => {
        draft.services[0]!.domains.push({ ...draft.services[0]!.domains[0]!, name: 'second-sample.cn' })
      }),
      pages: [
        {
          slot: 'domain-certificate',
          kind: 'domain-certificate',
          fields: { domain: 'second-sample.cn', owner: '林样本' },
          verdicts: { owner: 'mismatch' },
        },
      ],
      gives: [`not-checked ${at}`, 'not-checked services[0].domains[1].owner.name'],
    },
  ],
})

describe('evidence', () => {
  it('shows what was read, and where', () => {
    const [finding] = findings(ownerOnCertificate, { pages: certificate('林样本', 'mismatch') })
    expect(finding?.evidence).toMatchObject([{ file: 'page-0.jpg', page: 1, text: '林样本' }])
    expect(finding?.evidence[0]?.box).toHaveLength(4)
  })
})
