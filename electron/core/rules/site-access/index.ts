import type { Rule } from '../rule'
import { closedBefore } from './closed-before'
import { filedOpen } from './filed-open'
import { numberAfter } from './number-after'
import { afterCancelling } from './after-cancelling'

/** In the order in which their findings come. */
export const siteAccessRules: readonly Rule[] = [closedBefore, filedOpen, numberAfter, afterCancelling]
