import { appRules } from './app/index'
import { certificateRules } from './certificate/index'
import { contactRules } from './contact/index'
import { domainOwnerRules } from './domain-owner/index'
import { fieldsRules } from './fields/index'
import { filingTypeRules } from './filing-type/index'
import { identityCheckRules } from './identity-check/index'
import { limitsRules } from './limits/index'
import { phoneRules } from './phone/index'
import { phoneReuseRules } from './phone-reuse/index'
import { provinceRules } from './province/index'
import { responsiblePersonRules } from './responsible-person/index'
import { siteAccessRules } from './site-access/index'
import { siteContentRules } from './site-content/index'
import { siteNameRules } from './site-name/index'
import { verificationSheetRules } from './verification-sheet/index'
import type { Rule } from './rule'

/** All rules, in the order of the families; findings come in this order. */
export const RULES: readonly Rule[] = [
  ...domainOwnerRules,
  ...siteNameRules,
  ...provinceRules,
  ...siteContentRules,
  ...certificateRules,
  ...responsiblePersonRules,
  ...phoneRules,
  ...verificationSheetRules,
  ...phoneReuseRules,
  ...filingTypeRules,
  ...fieldsRules,
  ...contactRules,
  ...siteAccessRules,
  ...appRules,
  ...limitsRules,
  ...identityCheckRules,
]
