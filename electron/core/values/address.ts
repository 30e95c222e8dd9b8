import { halfWidth, oneBracketStyle, oneDash, oneMiddleDot, withoutSpace } from './text-form'

/** What two spellings of one address share: width, spaces, bracket style, dash style and case are gone. */
export const addressKey = (text: string): string =>
  oneDash(oneBracketStyle(oneMiddleDot(withoutSpace(halfWidth(text))))).toUpperCase()

/** A province, or a place inside it, by the names under which addresses begin. */
export interface NamedPlace {
  /** Two digits, GB/T 2260. */
  readonly province: string
  /** `浙江省`, `浙江`, `杭州市` … */
  readonly names: readonly string[]
}

/** Province of an address by the longest name with which it begins; null when the names given do not tell. */
export function provinceOfAddress(address: string, places: readonly NamedPlace[]): string | null {
  const text = addressKey(address).replace(/^(?:中国|中华人民共和国)/u, '')
  let best = ''
  let province: string | null = null
  for (const place of places)
    for (const name of place.names)
      if (name.length > best.length && text.startsWith(name)) {
        best = name
        province = place.province
      }
  return province
}
