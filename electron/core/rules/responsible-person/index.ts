import type { Rule } from '../rule'
import { personalSameName } from './personal-same-name'
import { personalSameNumber } from './personal-same-number'
import { legalRepresentative } from './legal-representative'
import { foreignHead } from './foreign-head'
import { personalForeigner } from './personal-foreigner'
import { legalRepOnLicence } from './legal-rep-on-licence'
import { idNumberForm } from './id-number-form'
import { idNumberOnPicture } from './id-number-on-picture'
import { nameOnPicture } from './name-on-picture'
import { expiryOnPicture } from './expiry-on-picture'
import { idCardConsistent } from './id-card-consistent'
import { sidesOfOneCard } from './sides-of-one-card'
import { cardAndLicence } from './card-and-licence'
import { minAge } from './min-age'
import { maxAge } from './max-age'
import { siteResponsible } from './site-responsible'
import { personalSiteResponsible } from './personal-site-responsible'
import { localId } from './local-id'

/** In the order in which their findings come. */
export const responsiblePersonRules: readonly Rule[] = [
  personalSameName,
  personalSameNumber,
  legalRepresentative,
  foreignHead,
  personalForeigner,
  legalRepOnLicence,
  idNumberForm,
  idNumberOnPicture,
  nameOnPicture,
  expiryOnPicture,
  idCardConsistent,
  sidesOfOneCard,
  cardAndLicence,
  minAge,
  maxAge,
  siteResponsible,
  personalSiteResponsible,
  localId,
]
