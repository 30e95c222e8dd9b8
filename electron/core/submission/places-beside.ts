import type { Draft } from '../filing/draft'

/** What says nothing to a person who fills in a form, or stands in another part of the package. */
const LEFT_OUT = /^(?:format|version|id|title|materials)$|\.(?:icon|file)$/

/** Lists of plain values, approvals and names by platform are told whole. */
const isWhole = (path: string, value: object): boolean =>
  path.endsWith('.priorApprovals') ||
  path.endsWith('.namesByPlatform') ||
  (Array.isArray(value) && value.every((item) => typeof item !== 'object'))

function placesUnder(value: unknown, path: string): string[] {
  if (LEFT_OUT.test(path) || value === null || value === undefined) return []
  if (typeof value !== 'object' || isWhole(path, value)) return [path]
  if (Array.isArray(value)) return value.flatMap((item, index) => placesUnder(item, `${path}[${index}]`))
  return Object.entries(value).flatMap(([key, item]) =>
    placesUnder(item, path === '' ? key : `${path}.${key}`),
  )
}

/** The place itself and all it lies in: `services[0].name`, `services[0]`, `services`. */
const placesAround = (path: string): string[] => [
  path,
  ...[...path.matchAll(/[.[]/g)].map(({ index }) => path.slice(0, index)),
]

/** Places of the draft that stand at none of the given places nor below one, in the draft's order. */
export function placesBeside(draft: Draft, told: readonly string[]): string[] {
  const known = new Set(told)
  return placesUnder(draft, '').filter((path) => !placesAround(path).some((one) => known.has(one)))
}
