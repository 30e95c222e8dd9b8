import type { Rule } from '../rule'
import { domainMissing } from './domain-missing'
import { domainForm } from './domain-form'
import { ownerName } from './owner-name'
import { ownerCertificateNumber } from './owner-certificate-number'
import { ownerCertificateType } from './owner-certificate-type'
import { ownerHidden } from './owner-hidden'
import { ownerOnCertificate } from './owner-on-certificate'
import { detailsOnCertificate } from './details-on-certificate'
import { certificateInDate } from './certificate-in-date'
import { plainFormRule } from './plain-form'
import { registrableDomain } from './registrable-domain'
import { domainTwice } from './domain-twice'
import { onePerSite } from './one-per-site'
import { lookAlike } from './look-alike'
import { idnForms } from './idn-forms'
import { topLevelApproved } from './top-level-approved'
import { registrarApproved } from './registrar-approved'
import { notExpired } from './not-expired'
import { validityLeft } from './validity-left'
import { datesInOrder } from './dates-in-order'
import { realNameVerified } from './real-name-verified'
import { realNameSynced } from './real-name-synced'
import { realNameInStore } from './real-name-in-store'
import { filedByOther } from './filed-by-other'
import { publicBodySuffix } from './public-body-suffix'
import { reservedSuffix } from './reserved-suffix'
import { nationalLabel } from './national-label'
import { provincialDomain } from './provincial-domain'

/** In the order in which their findings come. */
export const domainOwnerRules: readonly Rule[] = [
  domainMissing,
  domainForm,
  plainFormRule,
  ownerName,
  ownerCertificateNumber,
  ownerCertificateType,
  ownerHidden,
  ownerOnCertificate,
  detailsOnCertificate,
  certificateInDate,
  registrableDomain,
  domainTwice,
  onePerSite,
  lookAlike,
  idnForms,
  topLevelApproved,
  registrarApproved,
  notExpired,
  validityLeft,
  datesInOrder,
  realNameVerified,
  realNameSynced,
  realNameInStore,
  filedByOther,
  publicBodySuffix,
  reservedSuffix,
  nationalLabel,
  provincialDomain,
]
