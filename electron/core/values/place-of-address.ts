import { addressKey } from './address'
import { cityKey, type Division } from './divisions'
import { shortNames, shortProvince } from './place-names'

/** Where an address lies, as far as its first words tell. */
export interface Place {
  /** Two digits. */
  readonly province: string
  /** See cityKey; null when the address names no city, or one that no longer exists under its name. */
  readonly city: string | null
  /** Six digits of the county, today's where one of this name is in use; null when it names none. */
  readonly county: string | null
}

/** Names of divisions, asked for province by province: most addresses begin with theirs. */
export interface PlaceNames {
  /** Two digits and full name of every province. */
  readonly provinces: readonly { readonly code: string; readonly name: string }[]
  readonly divisions: (province: string) => DivisionIndex
  /** Provinces that have a division of this full name. */
  readonly provincesWith: (name: string) => readonly string[]
}

/** Divisions of one province by their names. */
export interface DivisionIndex {
  readonly byName: ReadonlyMap<string, readonly Division[]>
  readonly byShortName: ReadonlyMap<string, readonly Division[]>
  /** Cities of today, as cityKey. */
  readonly cities: ReadonlySet<string | null>
}

const LONGEST_NAME = 15
// What follows the name of a street that is called after a place: 北京西路, 南京大道, 重庆街.
const STREET =
  /^[东西南北中上下]?[一二三四五六七八九十]?(?:路|街|大街|大道|道|巷|弄|里|胡同|村|新村|小区|花园|广场|大厦)/u
const FREE_TRADE_ZONE = /^中国\((.+?)\)自由贸易(?:试验区|港)/u
const COUNTRY = /^(?:中华人民共和国|中国)(?!\()/u
// Written by forms between a municipality and its district; no place of its own.
const COLLECTIVE = /^(?:市辖区|生产建设兵团|省直辖县级行政区划|自治区直辖县级行政区划|县(?=.{2,}[县区市]))/u

export function indexDivisions(divisions: readonly Division[]): DivisionIndex {
  const byName = new Map<string, Division[]>()
  const byShortName = new Map<string, Division[]>()
  const keep = (map: Map<string, Division[]>, name: string, one: Division): void => {
    const known = map.get(name)
    if (known) known.push(one)
    else map.set(name, [one])
  }
  for (const one of divisions) {
    if (one.name === '') continue
    keep(byName, one.name, one)
    for (const name of shortNames(one.name)) keep(byShortName, name, one)
  }
  const cities = new Set(divisions.filter(({ current }) => current).map(({ code }) => cityKey(code)))
  return { byName, byShortName, cities }
}

/** The longest name at the start of a text that the look-up knows. */
function longestAt<Value>(text: string, of: (name: string) => Value | undefined): [string, Value] | null {
  for (let length = Math.min(LONGEST_NAME, text.length); length >= 2; length--) {
    const name = text.slice(0, length)
    const value = of(name)
    if (value !== undefined) return [name, value]
  }
  return null
}

/** The division at the start of a text: by its full name, or by a short one that no street follows. */
function divisionAt(
  text: string,
  index: DivisionIndex,
  within: (one: Division) => boolean,
): [string, Division[]] | null {
  const some = (map: ReadonlyMap<string, readonly Division[]>) => (name: string) => {
    const fitting = map.get(name)?.filter(within) ?? []
    return fitting.length > 0 ? fitting : undefined
  }
  const full = longestAt(text, some(index.byName))
  if (full) return full
  const short = longestAt(text, some(index.byShortName))
  return short && !STREET.test(text.slice(short[0].length)) ? short : null
}

const isPrefecture = ({ code }: Division): boolean => code.endsWith('00')
const preferred = (divisions: readonly Division[]): Division =>
  divisions.find(({ current }) => current) ?? divisions[0]!

const inUse = (divisions: readonly Division[]): boolean => divisions.some(({ current }) => current)

type Named = readonly [name: string, divisions: readonly Division[]]

/** 长沙县 begins like 长沙: the longer name is the one that is meant; of one name, what exists today. */
const isMeantRather = ([name, divisions]: Named, [other, others]: Named): boolean =>
  name.length === other.length ? inUse(divisions) && !inUse(others) : name.length > other.length

/** One city for all divisions of a name, those of today first; null when they lie in several, or in a former one. */
function oneCity(divisions: readonly Division[], { cities }: DivisionIndex): string | null {
  const today = divisions.filter(({ current }) => current)
  const keys = new Set((today.length > 0 ? today : divisions).map(({ code }) => cityKey(code)))
  const key = keys.size === 1 ? [...keys][0]! : null
  return cities.has(key) ? key : null
}

/** City and county in what follows the province; null when it begins with no place of the province. */
function within(text: string, province: string, names: PlaceNames): Place | null {
  const index = names.divisions(province)
  const rest = text.replace(COLLECTIVE, '')
  const city = divisionAt(rest, index, isPrefecture)
  const alone = divisionAt(rest, index, (one) => !isPrefecture(one))
  if (alone && (!city || isMeantRather(alone, city))) {
    const told = oneCity(alone[1], index)
    return { province, city: told, county: told === null ? null : preferred(alone[1]).code }
  }
  if (!city) return null
  const key = cityKey(preferred(city[1]).code)
  const after = rest.slice(city[0].length).replace(COLLECTIVE, '')
  const county = divisionAt(after, index, (one) => !isPrefecture(one) && cityKey(one.code) === key)
  // 毕节地区 became 毕节市: a former city must not seem another one than its successor.
  return { province, city: index.cities.has(key) ? key : null, county: county && preferred(county[1]).code }
}

/** Without a province in front: only a name that one province alone has. */
function anywhere(text: string, names: PlaceNames): Place | null {
  const first = longestAt(text, (name) => {
    const provinces = names.provincesWith(name)
    return provinces.length > 0 ? provinces : undefined
  })
  if (first?.[1].length === 1) return within(text, first[1][0]!, names)
  return first ? null : shortCity(text, names)
}

/** `杭州西湖区`: a city's short name counts when one of its own counties follows. */
function shortCity(text: string, names: PlaceNames): Place | null {
  for (const { code } of names.provinces) {
    const index = names.divisions(code)
    const city = longestAt(text, (name) => index.byShortName.get(name)?.filter(isPrefecture)[0])
    if (!city) continue
    const key = cityKey(city[1].code)
    const county = longestAt(text.slice(city[0].length), (name) =>
      index.byName.get(name)?.find((one) => !isPrefecture(one) && cityKey(one.code) === key),
    )
    if (county) return { province: code, city: key, county: county[1].code }
  }
  return null
}

/** A municipality is its own city. */
const wholeProvince = (province: string): Place => ({
  province,
  city: cityKey(`${province}0000`),
  county: null,
})

function inProvince(text: string, names: PlaceNames): Place | null {
  for (const { code, name } of names.provinces) {
    if (text.startsWith(name)) {
      const rest = text.slice(name.length)
      // Written twice where a form puts the province in front of a full address.
      const once = rest.startsWith(name) ? rest.slice(name.length) : rest
      return within(once, code, names) ?? wholeProvince(code)
    }
    const short = shortProvince(name)
    if (!text.startsWith(short)) continue
    const rest = text.slice(short.length)
    return rest === '' ? wholeProvince(code) : within(rest, code, names)
  }
  return null
}

/**
 * Province, city and county of an address by its first words, or null when they do not tell. A street that is called
 * after a place (北京路) names none; a name that several provinces share (鼓楼区) tells only after its city.
 */
export function placeOfAddress(address: string, names: PlaceNames): Place | null {
  const text = addressKey(address).replace(COUNTRY, '')
  const zone = FREE_TRADE_ZONE.exec(text)
  if (zone) {
    const home = names.provinces.find(({ name }) => [name, shortProvince(name)].includes(zone[1]!))
    if (!home) return null
    return within(text.slice(zone[0].length), home.code, names) ?? wholeProvince(home.code)
  }
  return inProvince(text, names) ?? anywhere(text, names)
}
