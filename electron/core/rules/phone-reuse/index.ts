import type { Rule } from '../rule'
import { beyondThisMachine } from './beyond-this-machine'
import { domainElsewhere } from './domain-elsewhere'
import { emailOtherPrincipal } from './email-other-principal'
import { mobileOtherPrincipal } from './mobile-other-principal'
import { oneOrderAtATime } from './one-order-at-a-time'
import { onePersonPerNumber } from './one-person-per-number'
import { personElsewhere } from './person-elsewhere'
import { personKeepsContact } from './person-keeps-contact'
import { secondNumberOtherPrincipal } from './second-number-other-principal'

/** In the order in which their findings come. */
export const phoneReuseRules: readonly Rule[] = [
  mobileOtherPrincipal,
  onePersonPerNumber,
  personKeepsContact,
  secondNumberOtherPrincipal,
  emailOtherPrincipal,
  personElsewhere,
  domainElsewhere,
  oneOrderAtATime,
  beyondThisMachine,
]
