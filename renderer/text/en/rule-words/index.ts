import type { RuleWords } from '../../rule-words'
import { appWords } from './app'
import { certificateWords } from './certificate'
import { contactWords } from './contact'
import { domainOwnerWords } from './domain-owner'
import { fieldsWords } from './fields'
import { filingTypeWords } from './filing-type'
import { identityCheckWords } from './identity-check'
import { limitsWords } from './limits'
import { phoneWords } from './phone'
import { phoneReuseWords } from './phone-reuse'
import { provinceWords } from './province'
import { responsiblePersonWords } from './responsible-person'
import { siteAccessWords } from './site-access'
import { siteContentWords } from './site-content'
import { siteNameWords } from './site-name'
import { verificationSheetWords } from './verification-sheet'

/** By family and by what follows it in the rule's id. */
export const RULE_WORDS: Readonly<Record<string, Readonly<Record<string, RuleWords>>>> = {
  'domain-owner': domainOwnerWords,
  'site-name': siteNameWords,
  province: provinceWords,
  'site-content': siteContentWords,
  certificate: certificateWords,
  'responsible-person': responsiblePersonWords,
  phone: phoneWords,
  'verification-sheet': verificationSheetWords,
  'phone-reuse': phoneReuseWords,
  'filing-type': filingTypeWords,
  fields: fieldsWords,
  contact: contactWords,
  'site-access': siteAccessWords,
  app: appWords,
  limits: limitsWords,
  'identity-check': identityCheckWords,
}
