import type { Rule } from '../rule'
import { typeForNature } from './type-for-nature'
import { numberForm } from './number-form'
import { creditCodeCategory } from './credit-code-category'
import { natureMatchesName } from './nature-matches-name'
import { principalCertificateMissing } from './principal-certificate-missing'
import { idSidesMissing } from './id-sides-missing'
import { domainCertificateMissing } from './domain-certificate-missing'
import { fileReadable } from './file-readable'
import { kindInSlot } from './kind-in-slot'
import { pictureQuality } from './picture-quality'
import { nameOnPicture } from './name-on-picture'
import { numberOnPicture } from './number-on-picture'
import { addressOnPicture } from './address-on-picture'
import { expiryOnPicture } from './expiry-on-picture'
import { pictureFormat } from './picture-format'
import { pictureSize } from './picture-size'
import { fileTwice } from './file-twice'
import { supersededNumber } from './superseded-number'
import { creditCodeInner } from './credit-code-inner'
import { soleProprietor } from './sole-proprietor'
import { provincialPictures } from './provincial-pictures'
import { principalValid } from './principal-valid'
import { personValid } from './person-valid'
import { idCardSpan } from './id-card-span'
import { registerStanding } from './register-standing'

/** In the order in which their findings come. */
export const certificateRules: readonly Rule[] = [
  typeForNature,
  numberForm,
  supersededNumber,
  creditCodeCategory,
  creditCodeInner,
  soleProprietor,
  natureMatchesName,
  principalCertificateMissing,
  idSidesMissing,
  domainCertificateMissing,
  fileReadable,
  fileTwice,
  pictureFormat,
  pictureSize,
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
  provincialPictures,
]
