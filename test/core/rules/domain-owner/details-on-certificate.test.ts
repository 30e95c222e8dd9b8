import { detailsOnCertificate } from '../../../../electron/core/rules/domain-owner/details-on-certificate'
import { aDraft, ruleTable, type Page } from '../rule-table'

const at = (key: string): string => `services[0].domains[0].${key}`
const certificate = (verdicts: Page['verdicts']): Page[] => [
  {
    slot: 'domain-certificate',
    kind: 'domain-certificate',
    fields: { domain: 'yanshan-sample.cn', registrar: '甲', registered: '2024-05-01', expiry: '2028-05-01' },
    verdicts,
  },
]
const all = ['name', 'registrar', 'registeredOn', 'expiresOn'].map(at)

ruleTable(detailsOnCertificate, {
  passes: [
    {
      when: 'everything agrees',
      pages: certificate({ domain: 'match', registrar: 'match', registered: 'match', expiry: 'match' }),
      gives: all.map((one) => `passed ${one}`),
    },
    { when: 'no certificate is given', gives: [] },
  ],
  finds: [
    {
      when: 'it is the certificate of another domain',
      pages: certificate({ domain: 'mismatch', registrar: 'match', registered: 'match', expiry: 'match' }),
      gives: [`block ${all[0]}`, ...all.slice(1).map((one) => `passed ${one}`)],
    },
    {
      when: 'the details differ',
      pages: certificate({
        domain: 'match',
        registrar: 'mismatch',
        registered: 'mismatch',
        expiry: 'unsure',
      }),
      gives: [`passed ${all[0]}`, `risk ${all[1]}`, `risk ${all[2]}`, `confirm ${all[3]}`],
    },
  ],
  cannotTell: [
    {
      when: 'the certificate was not read',
      pages: [{ slot: 'domain-certificate' }],
      gives: all.map((one) => `not-checked ${one}`),
    },
    {
      when: 'nothing was typed',
      draft: aDraft((draft) => {
        Object.assign(draft.services[0]!.domains[0]!, {
          name: null,
          registrar: null,
          registeredOn: null,
          expiresOn: null,
        })
      }),
      pages: certificate({}),
      gives: [],
    },
  ],
})
