import { businessLicence } from './business-licence'
import type { DocumentKind } from './document-kind'
import { domainCertificate } from './domain-certificate'
import { idEmblem } from './id-emblem'
import { idPortrait } from './id-portrait'
import { residencePermit } from './residence-permit'
import { verificationSheet } from './verification-sheet'

/** Every document that the reader knows. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  businessLicence,
  idPortrait,
  idEmblem,
  domainCertificate,
  verificationSheet,
  residencePermit,
]
