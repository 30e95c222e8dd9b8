import type { Fact } from '../../reference/facts'
import { allowedBy, weaker } from '../severity'

/** Of two facts that decide together, the one that allows less. */
export const lessSure = (one: Fact<unknown>, other: Fact<unknown>): Fact<unknown> =>
  weaker(allowedBy(one), allowedBy(other)) === allowedBy(one) ? one : other
