import type { Rule } from './rule'

/** All rules, in the order of the common refusals; findings come in this order. */
export const RULES: readonly Rule[] = []
