import { z } from 'zod'
import { cityKey, parseDivisions, type Division } from '../values/divisions'
import {
  indexDivisions,
  placeOfAddress,
  type DivisionIndex,
  type Place,
  type PlaceNames,
} from '../values/place-of-address'
import { derived } from './derived'
import type { Facts } from './facts'

/** `divisions/NN`: the divisions of a province as one text, see parseDivisions. */
export const divisionsSchema = z.string().regex(/^\d{2}/)

interface ProvinceTable {
  readonly index: DivisionIndex
  readonly byCode: ReadonlyMap<string, Division>
}

interface DivisionTable {
  readonly province: (code: string) => ProvinceTable
  readonly names: PlaceNames
}

const table = derived((facts): DivisionTable => {
  const tables = new Map<string, ProvinceTable>()
  const provinces = facts.choices('province').map(({ id, name }) => ({ code: id, name }))
  // A province's text is taken apart when first asked for: one filing touches few of them.
  const province = (code: string): ProvinceTable => {
    const known = tables.get(code)
    if (known) return known
    const divisions = parseDivisions(code, facts.get(`divisions/${code}`, divisionsSchema)?.value ?? '00')
    const made = {
      index: indexDivisions(divisions),
      byCode: new Map(divisions.map((one) => [one.code, one])),
    }
    tables.set(code, made)
    return made
  }
  let homes: Map<string, string[]> | null = null
  const provincesWith = (name: string): readonly string[] => {
    if (!homes) {
      homes = new Map()
      for (const { code } of provinces)
        for (const own of province(code).index.byName.keys())
          homes.set(own, [...(homes.get(own) ?? []), code])
    }
    return homes.get(name) ?? []
  }
  return { province, names: { provinces, divisions: (code) => province(code).index, provincesWith } }
})

/** Where an address lies, by the division names valid on the facts' day; null when its first words do not tell. */
export function placeOf(address: string | null, facts: Facts): Place | null {
  const place = address === null ? null : placeOfAddress(address, table(facts).names)
  // 四川省万县市 lies in 重庆 today.
  const today = facts.idPrefix(place?.county ?? place?.city ?? '')?.value.today
  return place && today ? { ...place, province: today } : place
}

/** Province today (two digits) of the place whose six-digit code stands in a number; null when no fact knows it. */
export function provinceOfCode(code: string, facts: Facts): string | null {
  const province = facts.idPrefix(code)?.value.today ?? code.slice(0, 2)
  return facts.province(province) ? province : null
}

/** A six-digit code's place part by part, as far as the table knows it: 浙江省, 杭州市, 西湖区; null = in no table. */
export function placeParts(code: string, facts: Facts): string[] | null {
  const home = facts.province(code.slice(0, 2))
  if (!home) return null
  if (code.endsWith('0000')) return [home.value.name]
  const { byCode } = table(facts).province(code.slice(0, 2))
  const own = byCode.get(code)
  if (!own) return null
  const city = code.endsWith('00') ? null : byCode.get(`${code.slice(0, 4)}00`)
  return [home.value.name, city?.name ?? '', own.name].filter((part) => part !== '')
}

/** The same as one text, `浙江省杭州市西湖区`. */
export const nameOfCode = (code: string, facts: Facts): string | null =>
  placeParts(code, facts)?.join('') ?? null

/** False where the facts have no table for the province of a code: then nothing can be said about the other digits. */
export const hasDivisions = (code: string, facts: Facts): boolean =>
  facts.get(`divisions/${code.slice(0, 2)}`, divisionsSchema) !== null

/** The city of a code (see cityKey), where it is one of today's; null else. */
export function cityOfCode(code: string, facts: Facts): string | null {
  const key = cityKey(code)
  return table(facts).province(code.slice(0, 2)).index.cities.has(key) ? key : null
}

/** A division of today with those inside it; a county has none. */
export interface Region {
  /** Six digits. */
  readonly code: string
  readonly name: string
  readonly inside: readonly Region[]
}

/**
 * Today's divisions for choosing one: provinces, their prefectures, their counties. What a province runs without a named
 * prefecture between, as the districts of 北京 or 仙桃市, stands right inside the province.
 */
export const regionTree = (facts: Facts): Region[] =>
  facts.choices('province').flatMap(({ id, name }) => {
    const text = facts.get(`divisions/${id}`, divisionsSchema)?.value
    if (text === undefined) return []
    const current = parseDivisions(id, text).filter((one) => one.current)
    const countiesOf = (prefecture: string): Region[] =>
      current
        .filter(({ code }) => code.startsWith(prefecture) && !code.endsWith('00'))
        .map((county) => ({ code: county.code, name: county.name, inside: [] }))
        .filter((county) => county.name !== '')
    const prefectures = [...new Set(current.map(({ code }) => code.slice(0, 4)))]
    const inside = prefectures.flatMap((prefecture): Region[] => {
      const own = current.find(({ code }) => code === `${prefecture}00`)
      const counties = countiesOf(prefecture)
      return own && own.name !== '' ? [{ code: own.code, name: own.name, inside: counties }] : counties
    })
    return [{ code: `${id}0000`, name, inside }]
  })
