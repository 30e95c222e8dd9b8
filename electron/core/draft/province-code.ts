import { PROVINCE_NAMES } from './province-names'

/** A province as the facts name it. */
export interface NamedProvince {
  readonly code: string
  readonly name: string
}

const BUILT_IN: readonly NamedProvince[] = Object.entries(PROVINCE_NAMES).map(([code, name]) => ({
  code,
  name,
}))

const SUFFIX = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$/
const short = (name: string): string => name.replace(SUFFIX, '')

/**
 * A province given as two digits, six digits, a full or a short name, as two digits. A text that names no province
 * stays as it is: the rules then say so.
 */
export function provinceCode(text: string, provinces: readonly NamedProvince[] = []): string {
  const plain = text.normalize('NFKC').trim()
  const digits = /^(\d{2})(?:\d{4})?$/.exec(plain)?.[1]
  if (digits) return digits
  const found = [...provinces, ...BUILT_IN].find(({ name }) => short(name) === short(plain))
  return found?.code.slice(0, 2) ?? text
}
