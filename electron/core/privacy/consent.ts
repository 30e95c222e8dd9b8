import type { Draft } from '../filing/draft'
import type { Slot } from '../filing/vocabulary'

/**
 * Who must have agreed before a picture of a person's document is kept (PIPL art. 13, 17, 28 to 30). People are named by
 * their place in the draft, since a picture often comes before a name.
 */

/** Rises with every change of what people are told; what they agreed to is kept by this number. */
export const CONSENT_WORDING = 1

/** What the pictures are kept for; the sample's people are invented. */
export const CONSENT_PURPOSES = ['filing-check', 'sample'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** `principal`: the principal's responsible person. `service-0`: the responsible person of the first service. */
export type ConsentPerson = string
export const CONSENT_PERSON = /^(?:principal|service-\d{1,4})$/

export interface ConsentEntry {
  readonly person: ConsentPerson
  readonly purpose: ConsentPurpose
  readonly wording: number
  /** Milliseconds since 1970. */
  readonly givenAt: number
}

/** Slots whose pictures show a person's document, whoever's of the draft. */
const OF_HEAD: ReadonlySet<Slot> = new Set([
  'principal-person-portrait',
  'principal-person-emblem',
  'residence-permit',
  'authorisation-letter',
  'verification-sheet',
])
const OF_SERVICE: ReadonlySet<Slot> = new Set(['service-person-portrait', 'service-person-emblem'])

/** Whose document a picture of this slot is; null for one that is no person's. */
export const personOfSlot = (draft: Draft, slot: Slot, service: number | null): ConsentPerson | null => {
  if (OF_HEAD.has(slot)) return 'principal'
  if (OF_SERVICE.has(slot)) return `service-${service ?? 0}`
  return slot === 'principal-certificate' && draft.principal.nature === 'personal' ? 'principal' : null
}

/** Who must have agreed before a file is taken; `slot` null: its kind is not known yet, so it may be anybody's. */
export const personOfFile = (
  draft: Draft,
  slot: Slot | null,
  service: number | null,
): ConsentPerson | null =>
  slot === null || slot === 'other' ? 'principal' : personOfSlot(draft, slot, service)

/** Name of a person by their place in the draft; null while none is typed. */
export const nameOfPerson = (draft: Draft, person: ConsentPerson): string | null => {
  const service = /^service-(\d+)$/.exec(person)?.[1]
  if (service !== undefined) return draft.services[Number(service)]?.responsible?.name ?? null
  return (
    draft.principal.responsible.name ?? (draft.principal.nature === 'personal' ? draft.principal.name : null)
  )
}

/** People whose pictures lie in the draft, each once, in the order of the pictures. */
export const peopleWithPictures = (
  draft: Draft,
  materials: readonly { readonly slot: Slot; readonly service: number | null }[],
): ConsentPerson[] => [
  ...new Set(materials.flatMap(({ slot, service }) => personOfSlot(draft, slot, service) ?? [])),
]
