import { parseDomainName } from '../values/domain-name'
import type { Variant } from './vote'

/** Readings with an ending that exists, from which on one with another is none. */
const ENOUGH = 2

/**
 * Readings of a domain without those whose last part no registry has (`.okg`, `.shop3`), where others have one that exists:
 * nobody can own such a domain, so that they tell nothing of the letters before it either.
 */
export function withKnownEndings(variants: readonly Variant[]): readonly Variant[] {
  const known = variants.filter(hasKnownEnding)
  return known.length < ENOUGH ? variants : variants.filter((one) => !one.parsed || hasKnownEnding(one))
}

function hasKnownEnding({ parsed }: Variant): boolean {
  const name = parsed ? parseDomainName(parsed.value) : null
  return name?.ok === true && name.value.suffixKnown
}
