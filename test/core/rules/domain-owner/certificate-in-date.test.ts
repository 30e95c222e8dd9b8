import { certificateInDate } from '../../../../electron/core/rules/domain-owner/certificate-in-date'
import { aDraft, ruleTable, type Page } from '../rule-table'

const at = 'services[0].domains[0].expiresOn'
const untyped = aDraft((draft) => {
  draft.services[0]!.domains[0]!.expiresOn = null
})
const planned = aDraft((draft) => {
  draft.services[0]!.domains[0]!.expiresOn = null
  draft.filing.plannedOn = '2027-01-31'
})
const page = (fields: Record<string, string>): Page => ({
  slot: 'domain-certificate',
  kind: 'domain-certificate',
  fields: { domain: 'yanshan-sample.cn', ...fields },
  verdicts: { domain: 'match' },
})

ruleTable(certificateInDate, {
  passes: [
    {
      when: 'the certificate ends today',
      draft: untyped,
      pages: [page({ expiry: '2026年11月24日' })],
      gives: [`passed ${at}`],
    },
    {
      when: 'the certificate ends on the planned day',
      draft: planned,
      pages: [page({ expiry: '2027-01-31' })],
      gives: [`passed ${at}`],
    },
    {
      when: 'the day is typed: another rule compares it',
      pages: [page({ expiry: '2020-01-01' })],
      gives: [],
    },
  ],
  finds: [
    {
      when: 'the certificate ended yesterday',
      draft: untyped,
      pages: [page({ expiry: '2026年11月23日' })],
      gives: [`risk ${at}`],
      values: ['2026-11-23'],
      shows: ['2026年11月23日'],
    },
    {
      when: 'the certificate ended yesterday, and the domain on it was not read',
      draft: untyped,
      pages: [{ slot: 'domain-certificate', kind: 'domain-certificate', fields: { expiry: '2026-11-23' } }],
      gives: [`risk ${at}`],
    },
    {
      when: 'the certificate ends before the planned day',
      draft: planned,
      pages: [page({ expiry: '2027-01-30' })],
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    { when: 'there is no certificate', draft: untyped, gives: [] },
    { when: 'the day was not read', draft: untyped, pages: [page({})], gives: [] },
    { when: 'what was read is no day', draft: untyped, pages: [page({ expiry: '长期' })], gives: [] },
    {
      when: 'the certificate is of another domain',
      draft: untyped,
      pages: [{ ...page({ expiry: '2020-01-01', domain: 'other.cn' }), verdicts: { domain: 'mismatch' } }],
      gives: [],
    },
  ],
})
