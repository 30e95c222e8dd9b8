import { z } from 'zod'
import type { ZodType } from 'zod'
import { factSchema, openedPackSchema, type FactSource, type OpenedPack } from './fact-pack'
import {
  certificateTypeSchema,
  idPrefixSchema,
  namedSchema,
  nationwideSchema,
  principalTypeSchema,
  PROVINCE_FIELDS,
  PROVINCE_LISTS,
  provinceNameSchema,
  registrarSchema,
  topLevelSchema,
} from './fact-values'
import type { Fact, Facts } from './facts'
import { registrarKey } from './registrar-name'

type Kept = Fact<unknown>

/** A year, month or day without a time of its own sorts as text, so the newest day is simply the greatest. */
const NEWEST = '9999-12-31'

/** What a pack says, before it is parsed. */
interface Opened {
  readonly pack: OpenedPack
  readonly fact: OpenedPack['facts'][number]
}

/** The fact of each id that holds on the day: of several, the one that began last. */
function validOn(packs: readonly OpenedPack[], day: string): Map<string, Opened> {
  const opened = new Map<string, Opened>()
  for (const pack of packs)
    for (const fact of pack.facts) {
      if (fact.validFrom > day || (fact.validUntil !== undefined && fact.validUntil <= day)) continue
      const other = opened.get(fact.id)
      if (!other || other.fact.validFrom < fact.validFrom) opened.set(fact.id, { pack, fact })
    }
  return opened
}

function parseFact({ pack, fact }: Opened): Kept {
  const {
    id,
    value,
    sources,
    asOf,
    validFrom,
    confidence,
    conflicts = [],
    note = null,
  } = factSchema.parse(fact)
  const sourcesOf = (ids: readonly string[]): FactSource[] =>
    ids.map((one) => {
      const source = pack.sources[one]
      if (!source) throw new Error(`rule pack ${pack.id}: ${id} names the unknown source ${one}`)
      return source
    })
  return {
    id,
    value,
    sources: sourcesOf(sources),
    asOf,
    validFrom,
    confidence,
    disputed: conflicts.length > 0,
    conflicts: conflicts.map((other) => ({
      value: other.value,
      sources: sourcesOf(other.sources),
      note: other.note ?? null,
    })),
    note,
  }
}

/**
 * Opens rule packs (the contents of resources/facts/*.json) and gives the facts valid on `asOf` (YYYY-MM-DD), or the
 * newest ones. Throws on a pack that is not one, and on a fact that is not one when it is first asked for: a fault of
 * the build, not of a filing.
 */
export function loadFacts(packs: unknown, asOf?: string): Facts {
  const parsed = z.array(openedPackSchema).min(1).parse(packs)
  const opened = validOn(parsed, asOf ?? NEWEST)
  const kept = new Map<string, Kept>()
  const checked = new Map<string, Kept>()

  function raw(id: string): Kept | null {
    const known = kept.get(id)
    if (known) return known
    const found = opened.get(id)
    if (!found) return null
    const fact = parseFact(found)
    kept.set(id, fact)
    return fact
  }
  function typed<Value>(id: string, schema: ZodType<Value>): Fact<Value> | null {
    const known = checked.get(id)
    if (known) return known as Fact<Value>
    const fact = raw(id)
    if (!fact) return null
    const own = { ...fact, value: schema.parse(fact.value) }
    checked.set(id, own)
    return own
  }
  const lists = new Map<string, readonly string[]>()
  const idsOf = (kind: string): readonly string[] => {
    const known = lists.get(kind) ?? [...opened.keys()].filter((id) => id.startsWith(`${kind}/`))
    lists.set(kind, known)
    return known
  }

  let registrars: Map<string, string> | null = null
  const registrarId = (name: string): string => {
    registrars ??= new Map(
      idsOf('registrar').flatMap((id) =>
        (typed(id, registrarSchema)?.value.names ?? []).map((own) => [registrarKey(own), id] as const),
      ),
    )
    return registrars.get(registrarKey(name)) ?? ''
  }

  return {
    version: parsed.map(({ id, version }) => `${id}@${version}`).join(' '),
    asOf: asOf ?? null,
    get: typed,
    raw,
    ids: idsOf,
    nationwide: (id) => typed(`nationwide/${id}`, nationwideSchema),
    province: (code) => typed(`province/${code?.slice(0, 2) ?? ''}`, provinceNameSchema),
    provincial: (code, field) =>
      typed<unknown>(`province/${code?.slice(0, 2) ?? ''}/${field}`, PROVINCE_FIELDS[field]) as never,
    provincialList: (code, list) => {
      const place = `province/${code?.slice(0, 2) ?? ''}`
      return idsOf(place)
        .filter((id) => id.startsWith(`${place}/${list}.`))
        .flatMap((id) => typed<unknown>(id, PROVINCE_LISTS[list]) ?? []) as never
    },
    principalType: (nature) => typed(`principal-type/${nature ?? ''}`, principalTypeSchema),
    certificateType: (id) => typed(`certificate-type/${id ?? ''}`, certificateTypeSchema),
    creditCodeCategory: (prefix) => typed(`credit-code-category/${prefix}`, namedSchema),
    topLevel: (label) => typed(`tld/${label.toLowerCase()}`, topLevelSchema),
    registrar: (name) => typed(registrarId(name), registrarSchema),
    idPrefix: (number) => typed(`id-prefix/${number.slice(0, 4)}`, idPrefixSchema),
    choices: (kind) =>
      idsOf(kind)
        .filter((id) => id.split('/').length === 2)
        .map((id) => ({ id: id.slice(kind.length + 1), name: typed(id, namedAs(kind))?.value.name ?? '' })),
  }
}

// A province keeps more than its name under the same id; parsing it as a bare name would cut the rest off.
const namedAs = (kind: string): ZodType<{ name: string }> => {
  if (kind === 'province') return provinceNameSchema
  if (kind === 'principal-type') return principalTypeSchema
  return kind === 'certificate-type' ? certificateTypeSchema : namedSchema
}
