import type { Draft } from '../../../../electron/core/filing/draft'
import { entriesOfEarlier } from '../../../../electron/core/ledger/earlier-filing'
import type { Ledger, LedgerEntry } from '../../../../electron/core/ledger/ledger'
import { makeLedger } from '../../../../electron/core/ledger/ledger-book'
import { aDraft, aPersonalDraft, COMPANY, COMPANY_NUMBER, PERSON, PERSON_NUMBER } from '../rule-table'

/** What the tables of the limits vary. */
export interface Order {
  province?: string | null
  /** Domains of each site. */
  sites?: number[]
  type?: Draft['filing']['type']
  provider?: Draft['filing']['accessProvider']
  personal?: boolean
  /** How many more sites of the draft have a number already. */
  numbered?: number
  /** Kind of every service. */
  kind?: 'website' | 'app'
  nature?: Draft['principal']['nature']
}

export function anOrder(order: Order = {}): Draft {
  const {
    province = '33',
    sites = [1],
    type = 'first',
    provider = 'aliyun',
    personal = false,
    numbered = 0,
  } = order
  return (personal ? aPersonalDraft : aDraft)((draft) => {
    draft.filing = { ...draft.filing, province, type, accessProvider: provider }
    if (order.nature !== undefined) draft.principal.nature = order.nature
    const [site] = draft.services
    const [domain] = site!.domains
    const one = (name: string, count: number, filingNumber: string | null): Draft['services'][0] => ({
      ...structuredClone(site!),
      kind: order.kind ?? 'website',
      filingNumber,
      domains: Array.from({ length: count }, (_, n) => ({ ...domain!, name: `${name}-${n}.cn` })),
    })
    draft.services = [
      ...sites.map((count, at) => one(`new${at}`, count, null)),
      ...Array.from({ length: numbered }, (_, at) => one(`old${at}`, 1, `浙ICP备2024000001号-${at + 1}`)),
    ]
  })
}

/** A ledger with so many sites filed by the drafts' principal, each with one domain and two people. */
export function filedBefore(
  count: number,
  standing: LedgerEntry['standing'] = 'filing',
  personal = false,
): Ledger {
  const rows = Array.from({ length: count }, (_, at) => at).flatMap((at) =>
    (['principal', 'service'] as const).flatMap((part) =>
      entriesOfEarlier(
        {
          principalName: personal ? PERSON : COMPANY,
          principalNumber: personal ? PERSON_NUMBER : COMPANY_NUMBER,
          person: '林样本',
          personNumber: null,
          part,
          mobile: null,
          emergencyPhone: null,
          landline: null,
          email: null,
          domains: [`earlier${at}.cn`],
          filingNumber: null,
          note: null,
        },
        `row-${at}-${part}`,
      ),
    ),
  )
  return makeLedger(rows.map((entry) => ({ ...entry, standing })))
}
