import type { Rule } from '../rule'

/** In the order in which their findings come. */
export const limitsRules: readonly Rule[] = []
