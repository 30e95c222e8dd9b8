import type { Cast } from '../invent/cast'
import type { Random } from '../random'
import {
  authorisationLetterFields,
  inventAuthorisationLetter,
  type AuthorisationLetter,
} from './authorisation-letter'
import { businessLicenceFields, inventBusinessLicence, type BusinessLicence } from './business-licence'
import {
  domainCertificateFields,
  inventDomainCertificate,
  type DomainCertificate,
} from './domain-certificate'
import {
  hmtEmblemFields,
  hmtPortraitFields,
  inventHmtEmblem,
  inventHmtPortrait,
  type HmtEmblem,
  type HmtPortrait,
} from './hmt-residence'
import { idEmblemFields, inventIdEmblem, type IdEmblem } from './id-emblem'
import { idPortraitFields, inventIdPortrait, type IdPortrait } from './id-portrait'
import { inventOrganisation, organisationFields, type OrganisationCertificate } from './organisation'
import { inventOtherPicture, type OtherPicture } from './other-picture'
import type { PrintedFields } from './printed'
import { inventPriorApproval, priorApprovalFields, type PriorApproval } from './prior-approval'
import { inventResidencePermit, residencePermitFields, type ResidencePermit } from './residence-permit'
import {
  inventVerificationSheet,
  verificationSheetFields,
  type VerificationSheet,
} from './verification-sheet'

/** One invented document described as data; drawing and truth both follow from it. */
export type Certificate =
  | IdPortrait
  | IdEmblem
  | BusinessLicence
  | DomainCertificate
  | VerificationSheet
  | ResidencePermit
  | OrganisationCertificate
  | HmtPortrait
  | HmtEmblem
  | AuthorisationLetter
  | PriorApproval
  | OtherPicture
export type SampleKind = Certificate['kind']

const INVENT: { readonly [Kind in SampleKind]: (random: Random, cast?: Cast) => Certificate } = {
  'id-portrait': inventIdPortrait,
  'id-emblem': inventIdEmblem,
  'business-licence': inventBusinessLicence,
  'domain-certificate': inventDomainCertificate,
  'verification-sheet': inventVerificationSheet,
  'residence-permit': inventResidencePermit,
  'institution-certificate': (random, cast) => inventOrganisation('institution-certificate', random, cast),
  'social-organisation-certificate': (random, cast) =>
    inventOrganisation('social-organisation-certificate', random, cast),
  'credit-code-certificate': (random, cast) => inventOrganisation('credit-code-certificate', random, cast),
  'hmt-residence-portrait': inventHmtPortrait,
  'hmt-residence-emblem': inventHmtEmblem,
  'authorisation-letter': inventAuthorisationLetter,
  'prior-approval': inventPriorApproval,
  unknown: inventOtherPicture,
}
export const SAMPLE_KINDS = Object.keys(INVENT) as SampleKind[]

/** `cast`: whom it may name; by default the people of the pictures that are measured. */
export const inventCertificate = (kind: SampleKind, random: Random, cast?: Cast): Certificate =>
  INVENT[kind](random, cast)

/** Every field of the contract that the document prints. */
export function fieldsOf(certificate: Certificate): PrintedFields {
  switch (certificate.kind) {
    case 'id-portrait':
      return idPortraitFields(certificate)
    case 'id-emblem':
      return idEmblemFields(certificate)
    case 'business-licence':
      return businessLicenceFields(certificate)
    case 'domain-certificate':
      return domainCertificateFields(certificate)
    case 'verification-sheet':
      return verificationSheetFields(certificate)
    case 'residence-permit':
      return residencePermitFields(certificate)
    case 'institution-certificate':
    case 'social-organisation-certificate':
    case 'credit-code-certificate':
      return organisationFields(certificate)
    case 'hmt-residence-portrait':
      return hmtPortraitFields(certificate)
    case 'hmt-residence-emblem':
      return hmtEmblemFields(certificate)
    case 'authorisation-letter':
      return authorisationLetterFields(certificate)
    case 'prior-approval':
      return priorApprovalFields(certificate)
    case 'unknown':
      return {}
  }
}
