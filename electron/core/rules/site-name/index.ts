import type { Rule } from '../rule'
import { tooShort } from './too-short'
import { onlyDigits } from './only-digits'
import { onlyLetters } from './only-letters'
import { lettersAndDigits } from './letters-and-digits'
import { symbols } from './symbols'
import { domainAsName } from './domain-as-name'
import { tooLong } from './too-long'
import { meaningless } from './meaningless'
import { nationalWords } from './national-words'
import { functionWords } from './function-words'
import { sensitiveWords } from './sensitive-words'
import { governmentNames } from './government-names'
import { approvalWords } from './approval-words'
import { bulletinWords } from './bulletin-words'
import { absoluteWords } from './absolute-words'
import { foreignNames } from './foreign-names'
import { overUsed } from './over-used'
import { unrelatedToPrincipal } from './unrelated-to-principal'
import { placePrefix } from './place-prefix'
import { provinceWording } from './province-wording'
import { personalOrganisationWords } from './personal-organisation-words'
import { personalIndustryWords } from './personal-industry-words'
import { siteTypeWords } from './site-type-words'
import { personName } from './person-name'
import { placeName } from './place-name'
import { idiom } from './idiom'
import { brandWords } from './brand-words'
import { personalNationalWords } from './personal-national-words'
import { templateName } from './template-name'
import { contentUnclear } from './content-unclear'
import { nameFitsRemark } from './name-fits-remark'
import { personalOrOrganisation } from './personal-or-organisation'
import { provinceWords } from './province-words'
import { appGeneric } from './app-generic'
import { appSymbols } from './app-symbols'
import { appMarketing } from './app-marketing'
import { appBrand } from './app-brand'
import { namesByPlatform } from './names-by-platform'
import { appStoreName } from './app-store-name'
import { remarkWordsRule } from './remark-words'

/** In the order in which their findings come. */
export const siteNameRules: readonly Rule[] = [
  tooShort,
  onlyDigits,
  onlyLetters,
  lettersAndDigits,
  symbols,
  domainAsName,
  tooLong,
  meaningless,
  nationalWords,
  functionWords,
  sensitiveWords,
  governmentNames,
  approvalWords,
  bulletinWords,
  absoluteWords,
  foreignNames,
  overUsed,
  unrelatedToPrincipal,
  placePrefix,
  provinceWording,
  personalOrganisationWords,
  personalIndustryWords,
  siteTypeWords,
  personName,
  placeName,
  idiom,
  brandWords,
  personalNationalWords,
  templateName,
  contentUnclear,
  remarkWordsRule,
  nameFitsRemark,
  personalOrOrganisation,
  provinceWords,
  appGeneric,
  appSymbols,
  appMarketing,
  appBrand,
  namesByPlatform,
  appStoreName,
]
