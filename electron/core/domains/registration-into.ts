import type { Domain } from '../filing/draft'
import { registrarKey } from '../reference/registrar-name'
import { parseDomainName } from '../values/domain-name'
import { organisationNameKey } from '../values/organisation-name'
import type { ParsedRegistration, RegistrationRecord } from './registration'

/** Values of a registration that a domain of the draft has not, or has otherwise. */

export type RegistrationKey =
  'name' | 'owner.name' | 'registrar' | 'registeredOn' | 'expiresOn' | 'realNameVerified'

export interface RegistrationChange {
  /** Place inside the domain: `owner.name`. */
  readonly key: RegistrationKey
  readonly old: string | boolean | null
  readonly new: string | boolean
  /** Nothing stood there: such changes are made unless the person says otherwise. */
  readonly fillsEmpty: boolean
}

const ascii = (name: string | null): string | null => {
  const parsed = parseDomainName(name ?? '')
  return parsed.ok ? parsed.value.ascii : null
}
const registrable = (name: string | null): string | null => {
  const parsed = parseDomainName(name ?? '')
  return parsed.ok ? (parsed.value.registrable?.ascii ?? parsed.value.ascii) : null
}

/** How two spellings of a value are known to be one. */
const SAME: Partial<Record<RegistrationKey, (value: string) => string | null>> = {
  name: ascii,
  'owner.name': organisationNameKey,
  registrar: registrarKey,
}

/**
 * What to write where, in the order of the form; values that agree are left out. Empty when the record is about
 * another domain than the one that is typed.
 */
export function registrationInto(domain: Domain, record: RegistrationRecord): RegistrationChange[] {
  const typed = registrable(domain.name)
  if (typed !== null && record.name !== null && typed !== registrable(record.name)) return []
  const offers: readonly (readonly [RegistrationKey, string | boolean | null, string | boolean | null])[] = [
    ['name', domain.name, record.name],
    ['owner.name', domain.owner.name, record.registrant],
    ['registrar', domain.registrar, record.registrar],
    ['registeredOn', domain.registeredOn, record.registeredOn],
    ['expiresOn', domain.expiresOn, record.expiresOn],
    ['realNameVerified', domain.realNameVerified, record.realNameVerified],
  ]
  return offers.flatMap(([key, old, offered]) => {
    if (offered === null) return []
    const empty = old === null || (typeof old === 'string' && old.trim() === '')
    if (!empty && isSame(key, old, offered)) return []
    return [{ key, old, new: offered, fillsEmpty: empty }]
  })
}

function isSame(key: RegistrationKey, old: string | boolean, offered: string | boolean): boolean {
  const form = SAME[key]
  if (!form || typeof old !== 'string' || typeof offered !== 'string') return old === offered
  return form(old) === form(offered)
}

/** The record about a domain: the one that names it, else the only one, where neither side names a domain. */
export function recordFor(domain: Domain, { records }: ParsedRegistration): RegistrationRecord | null {
  const typed = registrable(domain.name)
  const named = records.find((record) => record.name !== null && registrable(record.name) === typed)
  if (named) return named
  const [only] = records
  if (!only || records.length > 1) return null
  return typed === null || only.name === null ? only : null
}
