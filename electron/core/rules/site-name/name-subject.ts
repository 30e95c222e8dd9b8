import type { Draft, Service } from '../../filing/draft'
import type { Fact, Facts } from '../../reference/facts'
import { provinceNamingSchema, type ProvinceNaming } from '../../reference/naming-facts'
import { countHan, nameForm, type NameForm } from '../../values/name-form'
import { isBlank } from '../blank'
import { isOrganisation, isPersonal } from '../people'

/** One name of a draft and what it is judged by. */
export interface NameSubject {
  /** Without white space around it. */
  readonly text: string
  readonly form: NameForm
  /** Han characters in it. */
  readonly han: number
  readonly draft: Draft
  readonly service: Service
  /** Place of the service in the draft. */
  readonly index: number
  readonly isApp: boolean
  readonly personal: boolean
  readonly organisation: boolean
  /** The registered name of an organisation. */
  readonly unit: NameForm | null
  readonly facts: Facts
  /** What the filing's province asks of names. */
  readonly province: Fact<ProvinceNaming> | null
}

const kept = new WeakMap<Service, NameSubject>()

/** The same subject for all rules that look at a name: everything that it was made from is still the same. */
const isStill = (known: NameSubject, draft: Draft, index: number, facts: Facts, text: string): boolean =>
  known.draft === draft &&
  known.index === index &&
  known.facts === facts &&
  known.text === text &&
  known.isApp === (known.service.kind === 'app') &&
  known.personal === isPersonal(draft) &&
  known.organisation === isOrganisation(draft) &&
  (known.unit?.text ?? '') === (known.organisation ? (draft.principal.name ?? '').trim() : '') &&
  known.province === provinceOf(draft, facts)

const provinceOf = (draft: Draft, facts: Facts): Fact<ProvinceNaming> | null =>
  facts.get(`naming/province/${draft.filing.province?.slice(0, 2) ?? ''}`, provinceNamingSchema)

/** `name`: instead of the service's own, to try another. Null where there is no name. */
export function subjectOf(draft: Draft, index: number, facts: Facts, name?: string): NameSubject | null {
  const service = draft.services[index]
  const text = (name ?? service?.name ?? '').trim()
  if (!service || text === '') return null
  const known = kept.get(service)
  if (known && isStill(known, draft, index, facts, text)) return known
  const made = makeSubject(draft, service, index, facts, text)
  if (name === undefined) kept.set(service, made)
  return made
}

function makeSubject(draft: Draft, service: Service, index: number, facts: Facts, text: string): NameSubject {
  const organisation = isOrganisation(draft)
  const unit = draft.principal.name
  return {
    text,
    form: nameForm(text),
    han: countHan(text),
    draft,
    service,
    index,
    isApp: service.kind === 'app',
    personal: isPersonal(draft),
    organisation,
    unit: organisation && !isBlank(unit) ? nameForm(unit.trim()) : null,
    facts,
    province: provinceOf(draft, facts),
  }
}

/** True when the word lies inside the organisation's registered name. */
export const isRegistered = ({ unit }: NameSubject, word: string): boolean =>
  unit !== null && word !== '' && unit.key.includes(word)

export const hasProof = ({ service }: NameSubject, proof: 'trademark' | 'approval'): boolean =>
  service.nameProofs.includes(proof)
