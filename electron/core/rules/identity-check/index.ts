import type { Rule } from '../rule'
import { curtainPhoto } from './curtain-photo'
import { smsVerification } from './sms-verification'

/** In the order in which their findings come. */
export const identityCheckRules: readonly Rule[] = [curtainPhoto, smsVerification]
