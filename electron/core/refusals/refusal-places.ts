import type { Draft } from '../filing/draft'
import { parseDomainName } from '../values/domain-name'
import { patternForm } from './refusal-patterns'

/** The service and the domain of a draft that a sentence names; null = it names none. */
export interface NamedPlace {
  readonly service: number | null
  readonly domain: number | null
}

export const NOWHERE: NamedPlace = { service: null, domain: null }

/** A name of one character would be found by chance. */
const MIN_NAME = 2

/** True where the domain stands by itself and is no part of a longer one. */
function namesDomain(sentence: string, domain: string): boolean {
  const at = sentence.indexOf(domain)
  if (at < 0) return false
  const before = sentence.charAt(at - 1)
  return (
    !/[a-z0-9-]/.test(before) &&
    !/[a-z0-9-]|\.[a-z]/.test(sentence.slice(at + domain.length, at + domain.length + 2))
  )
}

function spellings(name: string | null): string[] {
  const domain = parseDomainName(name ?? '')
  if (!domain.ok) return []
  return [domain.value.ascii, domain.value.unicode].map(patternForm)
}

/** Looks for the draft's domains first, then for its services' names; `sentence` in pattern form. */
export function namedPlace(sentence: string, draft: Draft): NamedPlace {
  for (const [service, { domains }] of draft.services.entries())
    for (const [domain, { name }] of domains.entries())
      if (spellings(name).some((one) => namesDomain(sentence, one))) return { service, domain }
  const named = draft.services
    .map(({ name }, service) => ({ service, name: patternForm(name ?? '') }))
    .filter(({ name }) => name.length >= MIN_NAME && sentence.includes(name))
    // Of “砚山样本” and “砚山样本商城” the longer one is meant.
    .sort((one, other) => other.name.length - one.name.length)[0]
  return named ? { service: named.service, domain: null } : NOWHERE
}

const materialPaths = (slot: string, { service }: NamedPlace, draft: Draft): string[] =>
  draft.materials.flatMap((material, index) =>
    material.slot === slot && (service === null || material.service === null || material.service === service)
      ? [`materials[${index}].file`]
      : [],
  )

const only = (count: number): number | null => (count === 1 ? 0 : null)

function placed(path: string, named: NamedPlace, draft: Draft): string {
  const service = named.service ?? only(draft.services.length)
  if (service === null) return path
  const domain = named.domain ?? only(draft.services[service]?.domains.length ?? 0)
  const inService = path.replace('services[]', `services[${service}]`)
  return domain === null ? inService : inService.replace('domains[]', `domains[${domain}]`)
}

/**
 * The pack's places as places of the draft. Where the sentence names none and the draft has several, or without a
 * draft, `services[]` and `domains[]` stay open; a slot without a file becomes `materials`.
 */
export function placesOf(paths: readonly string[], named: NamedPlace, draft: Draft | undefined): string[] {
  const places = paths.flatMap((path) => {
    const slot = /^material:(.+)$/.exec(path)?.[1]
    if (slot === undefined) return draft ? [placed(path, named, draft)] : [path]
    const files = draft ? materialPaths(slot, named, draft) : []
    return files.length > 0 ? files : ['materials']
  })
  // Files of some of the slots say where to look; the list as a whole then says nothing more.
  const precise = places.filter((place) => place !== 'materials')
  return [...new Set(precise.some((place) => place.startsWith('materials[')) ? precise : places)]
}
