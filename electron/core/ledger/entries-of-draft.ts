import type { Draft, Person } from '../filing/draft'
import { certificateKey, domainKey, emailKey, nameKey, phoneKey } from './ledger-keys'
import type { LedgerEntry, LedgerPart } from './ledger'

/** Rises when entries of an unchanged draft or row would come out otherwise: kept ones are then made anew. */
export const LEDGER_ENTRIES_VERSION = 1

/** Fields that every entry of one source shares. */
export type LedgerSource = Pick<LedgerEntry, 'standing' | 'origin' | 'source' | 'title' | 'principal'>

/** Where no person belongs to a value. */
export const NOBODY = { person: null, personNumber: null } as const

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
    const mark = `${placed.use} ${placed.part} ${placed.role} ${placed.personNumber} ${key}`
    if (this.#seen.has(mark)) return
    this.#seen.add(mark)
    this.entries.push({ ...placed, key, ...this.#source })
  }
}

/** A principal is found by its number and by its name. */
export function addPrincipal(list: EntryList, { name, number }: LedgerEntry['principal']): void {
  const own = { kind: 'principal', use: 'principal', part: 'principal', ...NOBODY } as const
  list.add(certificateKey(number), { ...own, role: '主体证件号码' })
  list.add(nameKey(name), { ...own, role: '主体名称' })
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

/**
 * What other drafts must know of this one. `source` names it: its id, or the place it was read from where it has none.
 * A draft whose principal has a number already stands for what was filed, others only for what is prepared.
 */
export function entriesOfDraft(draft: Draft, source: string = draft.id ?? ''): LedgerEntry[] {
  const { principal, services } = draft
  const mark = { name: principal.name, number: principal.certificate.number }
  const list = new EntryList({
    source,
    origin: 'draft',
    standing: (principal.filingNumber ?? '').trim() === '' ? 'draft' : 'filing',
    title: [draft.title, principal.name].find((name) => (name ?? '').trim() !== '') ?? '没有名字的草稿',
    principal: mark,
  })
  addPrincipal(list, mark)
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
