/** Patterns that the facts carry as text, compiled once each. */

const kept = new Map<string, RegExp>()

export function patternOf(source: string, flags = ''): RegExp {
  const id = `${flags}/${source}`
  const known = kept.get(id) ?? new RegExp(source, flags)
  kept.set(id, known)
  return known
}
