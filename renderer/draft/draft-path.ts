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

/** The only part of a draft whose keys are the person's own. */
const OPEN_RECORD = 'namesByPlatform'

/** The object that holds the place and the place's key in it; null where there is no such place. */
function holderOf(draft: object, path: string): { holder: Container; key: string | number } | null {
  const keys = keysOf(path)
  const key = keys.pop()
  const holder = readPath(draft, pathOf(keys))
  if (key === undefined || holder === null || typeof holder !== 'object') return null
  if (!Object.hasOwn(holder, key) && keys.at(-1) !== OPEN_RECORD) return null
  return { holder: holder as Container, key }
}

/** Writes a value; a place whose container does not exist is left alone, and the answer is false. */
export function writePath(draft: object, path: string, value: unknown): boolean {
  const place = holderOf(draft, path)
  if (place) place.holder[place.key] = value
  return place !== null
}

/** Takes a key out of the one record of a draft that has keys of its own; elsewhere nothing is taken out. */
export function dropPath(draft: object, path: string): void {
  const place = holderOf(draft, path)
  if (place && keysOf(path).at(-2) === OPEN_RECORD) Reflect.deleteProperty(place.holder, place.key)
}

const pathOf = (keys: (string | number)[]): string =>
  keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('')

/** True when `path` is `whole` or lies inside it. */
export const isWithin = (path: string, whole: string): boolean =>
  path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`)

export const isEmptyValue = (value: unknown): boolean => value === null || value === undefined || value === ''
