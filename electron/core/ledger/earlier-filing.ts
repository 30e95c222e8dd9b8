import { z } from 'zod'
import { addPerson, addPrincipal, EntryList, NOBODY } from './entries-of-draft'
import type { LedgerEntry } from './ledger'
import { LEDGER_PARTS } from './ledger'
import { domainKey } from './ledger-keys'

/** One row of an imported list: a filing made earlier or elsewhere, with one of its responsible persons. */
const text = z.string().max(500)
const known = text.nullable()
export const earlierFilingSchema = z.object({
  principalName: known,
  principalNumber: known,
  person: known,
  personNumber: known,
  part: z.enum(LEDGER_PARTS).nullable(),
  mobile: known,
  emergencyPhone: known,
  landline: known,
  email: known,
  domains: z.array(text).max(200),
  filingNumber: known,
  note: known,
})
export type EarlierFiling = z.infer<typeof earlierFilingSchema>

const ROLES = { principal: '主体负责人', service: '网站负责人' } as const

/** What drafts must know of an earlier filing; `source` is the row's own id. */
export function entriesOfEarlier(filing: EarlierFiling, source: string): LedgerEntry[] {
  const { principalName, principalNumber, person, personNumber, part } = filing
  const mark = { name: principalName, number: principalNumber }
  const list = new EntryList({
    source,
    origin: 'earlier',
    standing: 'filing',
    title: principalName ?? principalNumber ?? filing.filingNumber ?? '没有名字的主体',
    principal: mark,
  })
  addPrincipal(list, mark)
  const values = { ...filing, name: person, number: personNumber }
  addPerson(list, values, part, part === null ? '负责人' : ROLES[part])
  for (const domain of filing.domains)
    list.add(domainKey(domain), {
      kind: 'domain',
      use: 'domain',
      part: 'service',
      role: '域名',
      ...NOBODY,
    })
  return list.entries
}
