import type { Rule } from '../rule'
import { filingMissing } from './filing-missing'
import { principalMissing } from './principal-missing'
import { personMissing } from './person-missing'
import { serviceMissing } from './service-missing'
import { domainDetailsMissing } from './domain-details-missing'
import { principalNameForm } from './principal-name-form'
import { personNameForm } from './person-name-form'
import { regionForm } from './region-form'
import { postalAddressDetail } from './postal-address-detail'
import { remarkLength } from './remark-length'
import { homepageForm } from './homepage-form'
import { formChoices } from './form-choices'
import { datesReal } from './dates-real'
import { plainCharacters } from './plain-characters'
import { placeholder } from './placeholder'
import { serviceTwice } from './service-twice'

/** In the order in which their findings come. */
export const fieldsRules: readonly Rule[] = [
  filingMissing,
  principalMissing,
  personMissing,
  serviceMissing,
  domainDetailsMissing,
  principalNameForm,
  personNameForm,
  regionForm,
  postalAddressDetail,
  remarkLength,
  homepageForm,
  formChoices,
  datesReal,
  plainCharacters,
  placeholder,
  serviceTwice,
]
