/**
 * Typed access to the facts in resources/facts: what the rules may ask.
 * Facts are given to the core as data; it reads no disk.
 */
export interface Facts {
  readonly todo?: never
}
