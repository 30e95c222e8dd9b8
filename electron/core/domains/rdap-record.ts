import type { Said } from './registration-build'
import { buildRecord } from './registration-build'
import type { Told } from './registration-labels'
import type { RegistrationRecord } from './registration'

/** RDAP answers (RFC 9083) for domains. Everything in them is a stranger's: only what has the right type is taken. */

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 200) : [])
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null
const texts = (value: unknown): string[] => list(value).flatMap((one) => text(one) ?? [])

const isDomain = (object: Json): boolean =>
  own(object, 'objectClassName') === 'domain' ||
  (text(own(object, 'ldhName')) !== null &&
    (Array.isArray(own(object, 'events')) || Array.isArray(own(object, 'entities'))))

/** Domains of a parsed text: itself, a list of them, or wrapped once in something else. */
export function rdapDomains(value: unknown, depth = 0): Json[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((one) => rdapDomains(one, depth + 1))
  if (!isObject(value)) return []
  if (isDomain(value)) return [value]
  return Object.values(value).flatMap((one) => rdapDomains(one, depth + 1))
}

/** A property of a vCard: `["fn", {}, "text", "…"]`; an organisation may be a list of its units. */
function cardValue(entity: Json, property: string): string | null {
  const card = list(list(own(entity, 'vcardArray'))[1])
  const entry = card.map(list).find((one) => one[0] === property)
  return entry ? (text(entry[3]) ?? texts(entry[3])[0] ?? null) : null
}

const withRole = (domain: Json, role: string): Json[] =>
  list(own(domain, 'entities'))
    .filter(isObject)
    .filter((entity) => list(own(entity, 'roles')).includes(role))

const eventDay = (domain: Json, action: string): string | null => {
  const event = list(own(domain, 'events'))
    .filter(isObject)
    .find((one) => own(one, 'eventAction') === action)
  return event ? text(own(event, 'eventDate')) : null
}

/** RFC 9537: the answer lists what it hides. */
const hidesRegistrant = (domain: Json): boolean =>
  list(own(domain, 'redacted'))
    .filter(isObject)
    .some((one) => {
      const name = own(one, 'name')
      const called = isObject(name) ? (text(own(name, 'type')) ?? text(own(name, 'description'))) : null
      return called !== null && /registrant\s+(?:name|organi[sz]ation)/iu.test(called)
    })

/** `lineOf`: the line of the pasted text on which a string of the answer stands. */
export function rdapRecord(domain: Json, lineOf: (value: string) => number): RegistrationRecord | null {
  const said: Said[] = []
  const say = (tells: Told, value: string | null, rank = 0): void => {
    if (value !== null) said.push({ tells, rank, shape: 'rdap', value, line: lineOf(value) })
  }
  say('name', text(own(domain, 'ldhName')))
  say('name', text(own(domain, 'unicodeName')), 1)
  for (const entity of withRole(domain, 'registrant')) {
    say('registrant', cardValue(entity, 'org'))
    say('registrant', cardValue(entity, 'fn'), 1)
  }
  for (const entity of withRole(domain, 'registrar')) {
    say('registrar', cardValue(entity, 'org') ?? cardValue(entity, 'fn'))
    for (const id of list(own(entity, 'publicIds')).filter(isObject))
      if (/iana/iu.test(text(own(id, 'type')) ?? '')) say('registrarIanaId', text(own(id, 'identifier')))
  }
  say('registeredOn', eventDay(domain, 'registration'))
  say('expiresOn', eventDay(domain, 'expiration'))
  say('expiresOn', eventDay(domain, 'registrar expiration'), 1)
  for (const status of texts(own(domain, 'status'))) say('status', status)
  for (const server of list(own(domain, 'nameservers')).filter(isObject))
    say('nameServer', text(own(server, 'ldhName')))
  return buildRecord(said, 'rdap', hidesRegistrant(domain))
}
