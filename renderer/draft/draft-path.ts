/** Places in a draft written as in findings: `services[0].domains[1].name`. */

type Container = Record<string | number, unknown>

const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map((part) => part[1] ?? Number(part[2]))

/** Undefined where the place does not exist. */
export function readPath(draft: unknown, path: string): unknown {
  let at: unknown = draft
  for (const key of keysOf(path)) {
    if (at === null || typeof at !== 'object') return undefined
    at = (at as Container)[key]
  }
  return at
}

/** Writes a value; a place whose container does not exist is left alone, and the answer is false. */
export function writePath(draft: object, path: string, value: unknown): boolean {
  const keys = keysOf(path)
  const last = keys.pop()
  const container = readPath(draft, pathOf(keys))
  if (last === undefined || container === null || typeof container !== 'object' || !(last in container))
    return false
  ;(container as Container)[last] = value
  return true
}

const pathOf = (keys: (string | number)[]): string =>
  keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('')

export const isEmptyValue = (value: unknown): boolean => value === null || value === undefined || value === ''
