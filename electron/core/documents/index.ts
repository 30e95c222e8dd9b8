import { authorisationLetter } from './authorisation-letter'
import { businessLicence } from './business-licence'
import { creditCodeCertificate } from './credit-code-certificate'
import type { DocumentKind } from './document-kind'
import { domainCertificate } from './domain-certificate'
import { hmtResidenceEmblem } from './hmt-residence-emblem'
import { hmtResidencePortrait } from './hmt-residence-portrait'
import { idEmblem } from './id-emblem'
import { idPortrait } from './id-portrait'
import { institutionCertificate } from './institution-certificate'
import { priorApproval } from './prior-approval'
import { residencePermit } from './residence-permit'
import { socialOrganisationCertificate } from './social-organisation-certificate'
import { verificationSheet } from './verification-sheet'

/** Every document that the reader knows. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  businessLicence,
  idPortrait,
  idEmblem,
  domainCertificate,
  verificationSheet,
  residencePermit,
  institutionCertificate,
  socialOrganisationCertificate,
  creditCodeCertificate,
  hmtResidencePortrait,
  hmtResidenceEmblem,
  authorisationLetter,
  priorApproval,
]
