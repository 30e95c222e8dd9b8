import { domainMissing } from './domain-owner/domain-missing'
import { domainForm } from './domain-owner/domain-form'
import { ownerName } from './domain-owner/owner-name'
import { ownerCertificateNumber } from './domain-owner/owner-certificate-number'
import { ownerOnCertificate } from './domain-owner/owner-on-certificate'
import { detailsOnCertificate } from './domain-owner/details-on-certificate'
import { registrableDomain } from './domain-owner/registrable-domain'
import { domainTwice } from './domain-owner/domain-twice'
import { onePerSite } from './domain-owner/one-per-site'
import { lookAlike } from './domain-owner/look-alike'
import { idnForms } from './domain-owner/idn-forms'
import { topLevelApproved } from './domain-owner/top-level-approved'
import { registrarApproved } from './domain-owner/registrar-approved'
import { notExpired } from './domain-owner/not-expired'
import { validityLeft } from './domain-owner/validity-left'
import { datesInOrder } from './domain-owner/dates-in-order'
import { realNameVerified } from './domain-owner/real-name-verified'
import { realNameSynced } from './domain-owner/real-name-synced'
import { realNameInStore } from './domain-owner/real-name-in-store'
import { filedByOther } from './domain-owner/filed-by-other'
import { publicBodySuffix } from './domain-owner/public-body-suffix'
import { typeForNature } from './certificate/type-for-nature'
import { numberForm } from './certificate/number-form'
import { creditCodeCategory } from './certificate/credit-code-category'
import { natureMatchesName } from './certificate/nature-matches-name'
import { principalCertificateMissing } from './certificate/principal-certificate-missing'
import { idSidesMissing } from './certificate/id-sides-missing'
import { domainCertificateMissing } from './certificate/domain-certificate-missing'
import { fileReadable } from './certificate/file-readable'
import { kindInSlot } from './certificate/kind-in-slot'
import { pictureQuality } from './certificate/picture-quality'
import { nameOnPicture } from './certificate/name-on-picture'
import { numberOnPicture } from './certificate/number-on-picture'
import { addressOnPicture } from './certificate/address-on-picture'
import { expiryOnPicture } from './certificate/expiry-on-picture'
import { principalValid } from './certificate/principal-valid'
import { personValid } from './certificate/person-valid'
import { idCardSpan } from './certificate/id-card-span'
import { registerStanding } from './certificate/register-standing'
import { personalSameName } from './responsible-person/personal-same-name'
import { personalSameNumber } from './responsible-person/personal-same-number'
import { legalRepresentative } from './responsible-person/legal-representative'
import { legalRepOnLicence } from './responsible-person/legal-rep-on-licence'
import { idNumberForm } from './responsible-person/id-number-form'
import { idNumberOnPicture } from './responsible-person/id-number-on-picture'
import { nameOnPicture as personNameOnPicture } from './responsible-person/name-on-picture'
import { expiryOnPicture as personExpiryOnPicture } from './responsible-person/expiry-on-picture'
import { idCardConsistent } from './responsible-person/id-card-consistent'
import { minAge } from './responsible-person/min-age'
import { maxAge } from './responsible-person/max-age'
import { siteResponsible } from './responsible-person/site-responsible'
import { personalSiteResponsible } from './responsible-person/personal-site-responsible'
import { localId } from './responsible-person/local-id'
import { curtainPhoto } from './identity-check/curtain-photo'
import { smsVerification } from './identity-check/sms-verification'
import type { Rule } from './rule'

/** All rules, in the order of the common refusals; findings come in this order. */
export const RULES: readonly Rule[] = [
  // domain-owner
  domainMissing,
  domainForm,
  ownerName,
  ownerCertificateNumber,
  ownerOnCertificate,
  detailsOnCertificate,
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
  // certificate
  typeForNature,
  numberForm,
  creditCodeCategory,
  natureMatchesName,
  principalCertificateMissing,
  idSidesMissing,
  domainCertificateMissing,
  fileReadable,
  kindInSlot,
  pictureQuality,
  nameOnPicture,
  numberOnPicture,
  addressOnPicture,
  expiryOnPicture,
  principalValid,
  personValid,
  idCardSpan,
  registerStanding,
  // responsible-person
  personalSameName,
  personalSameNumber,
  legalRepresentative,
  legalRepOnLicence,
  idNumberForm,
  idNumberOnPicture,
  personNameOnPicture,
  personExpiryOnPicture,
  idCardConsistent,
  minAge,
  maxAge,
  siteResponsible,
  personalSiteResponsible,
  localId,
  // identity-check
  curtainPhoto,
  smsVerification,
]
