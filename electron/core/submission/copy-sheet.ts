import type { Draft } from '../filing/draft'
import { maskText } from '../privacy/mask-text'
import { maskValue } from '../privacy/mask-value'
import { personalKindAt, personalValuesOf } from '../privacy/personal-places'
import type { Facts } from '../reference/facts'
import { providerProfile, type ConsoleField, type ConsoleStep } from '../reference/provider-facts'
import type { Source } from '../rules/finding'
import { isOrganisation, isPersonal } from '../rules/people'
import { fieldValue } from './field-value'
import { orderNotes } from './order-notes'
import { placesBeside } from './places-beside'
import { placeWords } from '../report/place-words'

/** Everything that is typed into a provider's console, in the console's order and under its labels. */

export interface CopyRow {
  /** Tells the row from all others of the sheet; the same as long as draft and profile are. */
  readonly key: string
  /** The console's own label, numbered where a service has several domains; ours for what is `beside`. */
  readonly label: string
  /** Place in the draft; null for what the draft does not hold. */
  readonly path: string | null
  /** `empty`: nothing was given and the form takes that; `elsewhere`: to be found in another place, see the note. */
  readonly state: 'filled' | 'missing' | 'empty' | 'elsewhere'
  /** To be typed as it stands; empty unless filled. */
  readonly value: string
  /** The same with people's numbers masked. */
  readonly masked: string
  readonly note: string
  /** True for what no console is known to ask for. */
  readonly beside?: true
}

export interface CopyStep {
  readonly title: string
  /** Which service the step is for, counted from 0; null for the order as a whole. */
  readonly service: number | null
  /** Name of that service; empty where it has none. */
  readonly serviceName: string
  readonly rows: readonly CopyRow[]
  readonly note: string
}

export interface CopySheet {
  readonly title: string
  readonly provider: { readonly id: string; readonly name: string; readonly console: string }
  readonly steps: readonly CopyStep[]
  /** Sentences about the whole: live pictures, limits of an order, where the labels are from. */
  readonly notes: readonly string[]
  /** Rows that still want a value. */
  readonly missing: number
  readonly source: Source
}

export const BESIDE_TITLE = '备查：页面不一定会问'
const SAME_PERSON = '和主体负责人是同一个人'

/** The places of a field in this draft: one for each domain, and the principal's person where a service names none. */
function placesOf(draft: Draft, path: string, service: number | null): { path: string; note: string }[] {
  const at = /^services\[\]/.exec(path)
  if (!at) return [{ path, note: '' }]
  const rest = path.slice(at[0].length)
  const services = service === null ? draft.services.map((_, index) => index) : [service]
  return services.flatMap((index) => {
    const place = `services[${index}]${rest}`
    if (rest.startsWith('.responsible.') && draft.services[index]?.responsible === null)
      return [{ path: `principal${rest}`, note: SAME_PERSON }]
    if (!rest.startsWith('.domains[]')) return [{ path: place, note: '' }]
    const count = draft.services[index]?.domains.length ?? 0
    if (count === 0) return [{ path: `services[${index}].domains`, note: '' }]
    return Array.from({ length: count }, (_, domain) => ({
      path: place.replace('[].', `[${domain}].`),
      note: '',
    }))
  })
}

const isAsked = ({ when }: ConsoleField, draft: Draft, service: number | null): boolean => {
  if (when === 'personal') return isPersonal(draft)
  if (when === 'organisation') return isOrganisation(draft) || draft.principal.nature === null
  if (when === undefined) return true
  const kinds = service === null ? draft.services.map(({ kind }) => kind) : [draft.services[service]?.kind]
  return kinds.includes(when) || (kinds.length === 0 && when === 'website')
}

/** One service's kind decides about its own rows where a step is for the whole order. */
const isOfKind = ({ when }: ConsoleField, draft: Draft, path: string): boolean => {
  const service = /^services\[(\d+)\]/.exec(path)?.[1]
  if (service === undefined || (when !== 'website' && when !== 'app')) return true
  return draft.services[Number(service)]?.kind === when
}

interface Making {
  readonly draft: Draft
  readonly facts: Facts
  readonly mask: (path: string, value: string) => string
}

function masker(draft: Draft): Making['mask'] {
  const known = personalValuesOf(draft)
  return (path, value) => {
    const kind = personalKindAt(draft, path)
    return kind === null ? maskText(value, known) : maskValue(kind, value)
  }
}

function rowsOf(field: ConsoleField, step: number, service: number | null, making: Making): CopyRow[] {
  const { draft, facts, mask } = making
  if (!isAsked(field, draft, service)) return []
  const note = field.note ?? ''
  if (field.path === null) {
    const key = `${step}.${service ?? ''}.${field.label}`
    return [{ key, label: field.label, path: null, state: 'elsewhere', value: '', masked: '', note }]
  }
  const places = placesOf(draft, field.path, service).filter(({ path }) => isOfKind(field, draft, path))
  if (places.length === 0 && draft.services.length === 0)
    places.push({ path: 'services', note: '草稿里还没有服务' })
  return places.map(({ path, note: own }, index) => {
    const value = fieldValue(draft, path, facts)
    const label = places.length > 1 ? `${field.label} ${index + 1}` : field.label
    return {
      key: `${step}.${service ?? ''}.${field.label}.${path}`,
      label,
      path,
      state: value !== '' ? 'filled' : field.optional === true ? 'empty' : 'missing',
      value,
      masked: value === '' ? '' : mask(path, value),
      note: [own, note].filter((part) => part !== '').join('；'),
    }
  })
}

function stepsOf(steps: readonly ConsoleStep[], making: Making): CopyStep[] {
  return steps.flatMap(({ title, each, fields, note }, step) => {
    const services = each === 'service' ? making.draft.services.map((_, index) => index) : [null]
    if (services.length === 0)
      return [{ title, service: null, serviceName: '', rows: [], note: '草稿里还没有服务。' }]
    return services.map((service) => ({
      title,
      service,
      serviceName: service === null ? '' : (making.draft.services[service]?.name?.trim() ?? ''),
      rows: fields.flatMap((field) => rowsOf(field, step, service, making)),
      note: note ?? '',
    }))
  })
}

/** What else the draft holds: no console is known to ask for it there, but the reviewer may. */
function besideStep(steps: readonly CopyStep[], { draft, facts, mask }: Making): CopyStep[] {
  const told = steps.flatMap(({ rows }) => rows.flatMap(({ path }) => path ?? []))
  const rows = placesBeside(draft, told).flatMap((path): CopyRow[] => {
    const value = fieldValue(draft, path, facts)
    if (value === '') return []
    const label = placeWords(path)
    return [
      {
        key: `beside.${path}`,
        label,
        path,
        state: 'filled',
        value,
        masked: mask(path, value),
        note: '',
        beside: true,
      },
    ]
  })
  return rows.length === 0 ? [] : [{ title: BESIDE_TITLE, service: null, serviceName: '', rows, note: '' }]
}

/** The sheet for a provider: the draft's own, or another id of the facts. */
export function copySheet(
  draft: Draft,
  { facts, provider = draft.filing.accessProvider }: { facts: Facts; provider?: string | null },
): CopySheet {
  const profile = providerProfile(facts, provider)
  const making: Making = { draft, facts, mask: masker(draft) }
  const asked = stepsOf(profile.steps.value, making)
  const steps = [...asked, ...besideStep(asked, making)]
  return {
    title: draft.title ?? draft.principal.name ?? '备案草稿',
    provider: { id: profile.id, name: profile.name, console: profile.console },
    steps,
    notes: orderNotes(draft, profile),
    missing: steps.flatMap(({ rows }) => rows).filter(({ state }) => state === 'missing').length,
    source: profile.steps.source,
  }
}
