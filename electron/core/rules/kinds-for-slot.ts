import type { CertificateType, PersonCertificateType, Slot } from '../filing/vocabulary'
import type { Kind } from '../reading/reading'

/** Which pictures belong to which certificate and in which slot. */

export type CardSide = 'portrait' | 'emblem'

/** The sides of a card: a citizen's, or the permit of a person from Hong Kong, Macao or Taiwan. */
export const KINDS_OF_SIDE: Readonly<Record<CardSide, readonly Kind[]>> = {
  portrait: ['id-portrait', 'hmt-residence-portrait'],
  emblem: ['id-emblem', 'hmt-residence-emblem'],
}

const SOCIAL: Kind = 'social-organisation-certificate'
const KIND_OF_TYPE: Partial<Record<CertificateType, Kind>> = {
  'business-licence': 'business-licence',
  'foreign-rep-office': 'business-licence',
  'institution-cert': 'institution-certificate',
  'social-org-cert': SOCIAL,
  'pne-cert': SOCIAL,
  'social-service-cert': SOCIAL,
  'foundation-cert': SOCIAL,
  'uscc-cert': 'credit-code-certificate',
}

/** The kind of an organisation's certificate, or null where the reader does not know its layout. */
export const kindOfCertificate = (type: CertificateType | null): Kind | null =>
  (type && KIND_OF_TYPE[type]) ?? null

/** Certificates of organisations, whatever they are called. */
export const ORGANISATION_KINDS: readonly Kind[] = [
  'business-licence',
  'institution-certificate',
  'social-organisation-certificate',
  'credit-code-certificate',
]

const CARDS: Partial<Record<PersonCertificateType, Readonly<Record<CardSide, Kind>>>> = {
  'resident-id': { portrait: 'id-portrait', emblem: 'id-emblem' },
  'hk-macao-residence': { portrait: 'hmt-residence-portrait', emblem: 'hmt-residence-emblem' },
  'taiwan-residence': { portrait: 'hmt-residence-portrait', emblem: 'hmt-residence-emblem' },
}

/** Kinds of one side of a person's card; null for a certificate whose layout the reader does not know. */
export function cardKinds(type: PersonCertificateType | null, side: CardSide): readonly Kind[] | null {
  if (type === null) return KINDS_OF_SIDE[side]
  const own = CARDS[type]
  return own ? [own[side]] : null
}

/** Slots that take one kind, whoever files. */
export const KIND_OF_SLOT: Partial<Record<Slot, Kind>> = {
  'domain-certificate': 'domain-certificate',
  'verification-sheet': 'verification-sheet',
  'residence-permit': 'residence-permit',
  'authorisation-letter': 'authorisation-letter',
  'prior-approval': 'prior-approval',
}

/** The slot of a kind that is no person's card; null for cards and for what is no certificate. */
export function slotOfPaper(kind: Kind): Slot | null {
  if (ORGANISATION_KINDS.includes(kind)) return 'principal-certificate'
  const own = Object.entries(KIND_OF_SLOT).find(([, one]) => one === kind)
  return own ? (own[0] as Slot) : null
}

export const sideOfKind = (kind: Kind): CardSide | null =>
  KINDS_OF_SIDE.portrait.includes(kind) ? 'portrait' : KINDS_OF_SIDE.emblem.includes(kind) ? 'emblem' : null
