import type { Draft } from '../filing/draft'
import type { Slot } from '../filing/vocabulary'
import type { EarlierFiling } from '../ledger/earlier-filing'
import { certificateKey, nameKey } from '../ledger/ledger-keys'
import { personOfSlot, type ConsentEntry } from './consent'
import { peopleInDraft, personKey, type PersonPlace } from './people-in-draft'

/** What this machine keeps about whom, gathered over all drafts and imported lists. */

export interface KeptPicture {
  readonly materialId: string
  readonly fileName: string
  readonly slot: Slot
  readonly service: number | null
  /** What was read from it, by field; the first page that gave a field. */
  readonly read: Readonly<Record<string, string>>
}

export interface KeptDraft {
  readonly draft: Draft
  readonly pictures: readonly KeptPicture[]
  readonly consents: readonly ConsentEntry[]
}

export interface KeptRow {
  readonly id: string
  readonly filing: EarlierFiling
}

/** What of a person is in one draft; made from nothing but the draft's text, pictures, readings and agreements. */
export interface PersonPart {
  readonly places: readonly PersonPlace[]
  readonly pictures: readonly KeptPicture[]
  /** When agreement was given; null where none is on record. */
  readonly consentAt: number | null
  /** Further times that the name or number stands in free text of the draft. */
  readonly mentions: number
}

export interface PersonInDraft extends PersonPart {
  readonly draftId: string
  readonly title: string
  readonly standing: 'open' | 'archived' | 'deleted'
}

export interface KeptPerson {
  readonly key: string
  readonly name: string | null
  readonly number: string | null
  readonly drafts: readonly PersonInDraft[]
  /** Rows of imported lists. */
  readonly rows: readonly KeptRow[]
}

const SHORTEST_MENTION = 2

const countIn = (text: string, part: string | null): number =>
  part === null || part.length < SHORTEST_MENTION ? 0 : text.split(part).length - 1

/** Times that name and number stand in the draft beyond the person's own places. */
function mentionsOf(draft: Draft, places: readonly PersonPlace[]): number {
  const words = new Set(places.flatMap(({ name, number }) => [name, number]).filter((one) => one !== null))
  const text = JSON.stringify(draft)
  const all = [...words].reduce((sum, word) => sum + countIn(text, JSON.stringify(word).slice(1, -1)), 0)
  const own = places.flatMap(({ values }) => Object.values(values))
  return (
    all - [...words].reduce((sum, word) => sum + own.reduce((n, value) => n + countIn(value, word), 0), 0)
  )
}

/** Places of one person within one draft: a place without a number is the same person's where the name is the same. */
function gather(places: readonly PersonPlace[]): Map<string, PersonPlace[]> {
  const keyOfName = new Map<string, string>()
  for (const place of places) {
    const name = nameKey(place.name)
    if (name !== null && certificateKey(place.number) !== null)
      keyOfName.set(name, keyOfName.get(name) ?? personKey(place)!)
  }
  const found = new Map<string, PersonPlace[]>()
  for (const place of places) {
    const key =
      (certificateKey(place.number) === null && keyOfName.get(nameKey(place.name) ?? '')) || personKey(place)
    if (key !== null) found.set(key, [...(found.get(key) ?? []), place])
  }
  return found
}

/** A picture is a person's by its slot, or by the number or name that was read from it. */
function picturesOf(
  { draft, pictures }: KeptDraft,
  key: string,
  places: readonly PersonPlace[],
): KeptPicture[] {
  const own = new Set(places.map(({ consent }) => consent).filter((one) => one !== null))
  const names = new Set(places.map(({ name }) => nameKey(name)).filter((one) => one !== null))
  return pictures.filter(({ slot, service, read }) => {
    const number = certificateKey(read['idNumber'] ?? null)
    if (number !== null && key.startsWith('number:')) {
      if (`number:${number}` === key) return true
      // The picture in this person's slot shows somebody else: it is shown under both, so that it is not overlooked.
    }
    const bySlot = personOfSlot(draft, slot, service)
    if (bySlot !== null && own.has(bySlot)) return true
    return number === null && names.has(nameKey(read['name'] ?? null) ?? '')
  })
}

/** Rises with every change of what is found in a draft or row; what was found earlier is then looked for anew. */
export const PEOPLE_VERSION = 1

export interface FoundPerson {
  readonly key: string
  readonly name: string | null
  readonly number: string | null
}

/** Everybody of one draft. */
export function peopleOfDraft(kept: KeptDraft): (FoundPerson & { readonly part: PersonPart })[] {
  // Nobody agreed to a sample: its people are invented.
  const agreed = kept.consents.filter(({ purpose }) => purpose !== 'sample')
  return [...gather(peopleInDraft(kept.draft))].map(([key, places]) => {
    const given = places.map(({ consent }) => agreed.find((one) => one.person === consent)?.givenAt)
    return {
      key,
      name: places.find(({ name }) => name !== null)?.name ?? null,
      number: places.find(({ number }) => certificateKey(number) !== null)?.number ?? null,
      part: {
        places,
        pictures: picturesOf(kept, key, places),
        consentAt: given.find((one) => one !== undefined) ?? null,
        mentions: mentionsOf(kept.draft, places),
      },
    }
  })
}

/** Whom a row of an imported list names; null for nobody. */
export function personOfRow({ person, personNumber }: EarlierFiling): FoundPerson | null {
  const key = personKey({ name: person, number: personNumber, values: {} })
  return key === null ? null : { key, name: person, number: personNumber }
}
