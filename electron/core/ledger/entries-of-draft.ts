import type { Draft, Person } from '../filing/draft'
import { certificateKey, domainKey, emailKey, phoneKey } from './ledger-keys'
import type { LedgerEntry, LedgerPart } from './ledger'

/** Rises when entries of an unchanged draft or row would come out otherwise: kept ones are then made anew. */
export const LEDGER_ENTRIES_VERSION = 1

/** Fields that every entry of one source shares. */
export type LedgerSource = Pick<LedgerEntry, 'standing' | 'source' | 'title' | 'principal'>

type Placed = Pick<LedgerEntry, 'kind' | 'use' | 'part' | 'role' | 'person' | 'personNumber'>

/** Collects entries of one source; a value that is none, or was there before in the same place, adds nothing. */
export class EntryList {
  readonly entries: LedgerEntry[] = []
  readonly #seen = new Set<string>()
  readonly #source: LedgerSource

  constructor(source: LedgerSource) {
    this.#source = source
  }

  add(key: string | null, placed: Placed): void {
    if (key === null) return
    const mark = `${placed.kind} ${placed.use} ${placed.part} ${key}`
    if (this.#seen.has(mark)) return
    this.#seen.add(mark)
    this.entries.push({ ...placed, key, ...this.#source })
  }
}

export interface PersonValues {
  readonly name: string | null
  readonly number: string | null
  readonly mobile: string | null
  readonly emergencyPhone: string | null
  readonly landline: string | null
  readonly email: string | null
}

/** The numbers, the address and the certificate of one responsible person; `role` is `主体负责人`, `网站负责人` … */
export function addPerson(
  list: EntryList,
  person: PersonValues,
  part: LedgerPart | null,
  role: string,
): void {
  const own = { part, person: person.name, personNumber: certificateKey(person.number) }
  list.add(own.personNumber, { kind: 'person', use: 'certificate', role, ...own })
  list.add(phoneKey(person.mobile), { kind: 'phone', use: 'mobile', role: `${role}手机`, ...own })
  // The emergency number is often another person's: its owner is not told.
  list.add(phoneKey(person.emergencyPhone), {
    kind: 'phone',
    use: 'emergency',
    role: `${role}应急电话`,
    ...own,
    person: null,
    personNumber: null,
  })
  list.add(phoneKey(person.landline), { kind: 'phone', use: 'landline', role: `${role}座机`, ...own })
  list.add(emailKey(person.email), { kind: 'email', use: 'email', role: `${role}邮箱`, ...own })
}

const valuesOf = (person: Person): PersonValues => ({
  name: person.name,
  number: person.certificate.number,
  mobile: person.mobile,
  emergencyPhone: person.emergencyPhone,
  landline: person.landline,
  email: person.email,
})

const NOBODY = { person: null, personNumber: null } as const

/**
 * What other drafts must know of this one. `source` names it: its id, or the place it was read from where it has none.
 * A draft whose principal has a number already stands for what was filed, others only for what is prepared.
 */
export function entriesOfDraft(draft: Draft, source: string = draft.id ?? ''): LedgerEntry[] {
  const { principal, services } = draft
  const list = new EntryList({
    source,
    standing: (principal.filingNumber ?? '').trim() === '' ? 'draft' : 'filing',
    title: draft.title ?? principal.name ?? '没有名字的草稿',
    principal: { name: principal.name, number: principal.certificate.number },
  })
  list.add(certificateKey(principal.certificate.number), {
    kind: 'principal',
    use: 'principal',
    part: 'principal',
    role: '主体证件号码',
    ...NOBODY,
  })
  addPerson(list, valuesOf(principal.responsible), 'principal', '主体负责人')
  for (const { kind, responsible, domains } of services) {
    const role = kind === 'app' ? 'App 负责人' : '网站负责人'
    if (responsible) addPerson(list, valuesOf(responsible), 'service', role)
    else {
      // The principal's person answers for the service too; the numbers stand there once already.
      const { name, certificate } = principal.responsible
      const personNumber = certificateKey(certificate.number)
      list.add(personNumber, {
        kind: 'person',
        use: 'certificate',
        part: 'service',
        role,
        person: name,
        personNumber,
      })
    }
    for (const domain of domains)
      list.add(domainKey(domain.name), {
        kind: 'domain',
        use: 'domain',
        part: 'service',
        role: kind === 'app' ? 'App 域名' : '网站域名',
        ...NOBODY,
      })
  }
  return list.entries
}
