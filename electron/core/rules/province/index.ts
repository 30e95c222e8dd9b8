import type { Rule } from '../rule'
import { addressOnLicence } from './address-on-licence'
import { codeKnown } from './code-known'
import { creditCodeRegion } from './credit-code-region'
import { districtWords } from './district-words'
import { extraMaterials } from './extra-materials'
import { moreToPrepare } from './more-to-prepare'
import { organisationAddress } from './organisation-address'
import { permitAddress } from './permit-address'
import { permitValid } from './permit-valid'
import { personalElsewhere } from './personal-elsewhere'
import { postalAddress } from './postal-address'
import { regionInProvince } from './region-in-province'
import { remarkWanted } from './remark-wanted'
import { sameCity } from './same-city'

/** In the order in which their findings come. */
export const provinceRules: readonly Rule[] = [
  regionInProvince,
  organisationAddress,
  addressOnLicence,
  creditCodeRegion,
  personalElsewhere,
  permitAddress,
  permitValid,
  postalAddress,
  sameCity,
  districtWords,
  codeKnown,
  extraMaterials,
  remarkWanted,
  moreToPrepare,
]
