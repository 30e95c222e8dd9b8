import type { Facts } from './facts'

/** What is worked out from the facts alone (word lists, patterns, tables): made once for each state of the facts. */
export function derived<Value>(make: (facts: Facts) => Value): (facts: Facts) => Value {
  const kept = new WeakMap<Facts, { readonly value: Value }>()
  return (facts) => {
    const known = kept.get(facts) ?? { value: make(facts) }
    kept.set(facts, known)
    return known.value
  }
}
