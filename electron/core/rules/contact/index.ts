import type { Rule } from '../rule'
import { emailMissing } from './email-missing'
import { emailForm } from './email-form'
import { emailTyping } from './email-typing'
import { mobileShared } from './mobile-shared'
import { emergencyShared } from './emergency-shared'
import { emailShared } from './email-shared'
import { samePersonDetails } from './same-person-details'
import { samePersonCertificate } from './same-person-certificate'

/** In the order in which their findings come. */
export const contactRules: readonly Rule[] = [
  emailMissing,
  emailForm,
  emailTyping,
  mobileShared,
  emergencyShared,
  emailShared,
  samePersonDetails,
  samePersonCertificate,
]
