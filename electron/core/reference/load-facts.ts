import { z } from 'zod'
import type { ZodType } from 'zod'
import { factPackSchema, type FactPack, type FactSource } from './fact-pack'
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

/** The fact of each id that holds on the day: of several, the one that began last. */
function validOn(packs: readonly FactPack[], day: string): Map<string, Kept> {
  const kept = new Map<string, Kept>()
  for (const pack of packs) {
    const sourcesOf = (fact: string, ids: readonly string[]): FactSource[] =>
      ids.map((id) => {
        const source = pack.sources[id]
        if (!source) throw new Error(`rule pack ${pack.id}: ${fact} names the unknown source ${id}`)
        return source
      })
    for (const fact of pack.facts) {
      if (fact.validFrom > day || (fact.validUntil !== undefined && fact.validUntil <= day)) continue
      const other = kept.get(fact.id)
      if (other && other.validFrom >= fact.validFrom) continue
      kept.set(fact.id, {
        id: fact.id,
        value: fact.value,
        sources: sourcesOf(fact.id, fact.sources),
        asOf: fact.asOf,
        validFrom: fact.validFrom,
        confidence: fact.confidence,
        disputed: (fact.conflicts?.length ?? 0) > 0,
        conflicts: (fact.conflicts ?? []).map(({ value, sources, note }) => ({
          value,
          sources: sourcesOf(fact.id, sources),
          note: note ?? null,
        })),
        note: fact.note ?? null,
      })
    }
  }
  return kept
}

/**
 * Parses rule packs (the contents of resources/facts/*.json) and gives the facts valid on `asOf` (YYYY-MM-DD),
 * or the newest ones. Throws on a pack that is not one: that is a fault of the build, not of a filing.
 */
export function loadFacts(packs: unknown, asOf?: string): Facts {
  const parsed = z.array(factPackSchema).min(1).parse(packs)
  const kept = validOn(parsed, asOf ?? NEWEST)
  const checked = new Map<string, Kept>()

  function typed<Value>(id: string, schema: ZodType<Value>): Fact<Value> | null {
    const fact = kept.get(id)
    if (!fact) return null
    // Parsed when first asked for: a draft touches few of the thousands of facts.
    const known = checked.get(id) ?? { ...fact, value: schema.parse(fact.value) }
    checked.set(id, known)
    return known as Fact<Value>
  }
  const lists = new Map<string, readonly string[]>()
  const idsOf = (kind: string): readonly string[] => {
    const known = lists.get(kind) ?? [...kept.keys()].filter((id) => id.startsWith(`${kind}/`))
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
    raw: (id) => kept.get(id) ?? null,
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
