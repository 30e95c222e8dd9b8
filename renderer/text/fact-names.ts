import * as en from './en/fact-names'
import { inBoth } from './in-both'
import * as zh from './zh-CN/fact-names'

const PROVINCE_FIELDS = inBoth(zh.PROVINCE_FIELDS, en.PROVINCE_FIELDS)
const KINDS = inBoth(zh.KINDS, en.KINDS)
const UNNAMED = inBoth(zh.UNNAMED, en.UNNAMED)

const BY_PROVINCE = /^(province|naming\/province|[a-z-]+-province|[a-z-]+)\/(\d\d)(?:[./](.*))?$/
const PROVINCE_TABLES =
  /^(naming\/province|approval-province|content-type-province|domain-rule|foreign-head|office-phone|person-reuse|remark-length)$/

/** True for what one province says of itself. */
export function isOfProvince(id: string): boolean {
  const [, table = ''] = BY_PROVINCE.exec(id) ?? []
  return table === 'province' || PROVINCE_TABLES.test(table)
}

/** What a fact is about. `province`: name of a province by its two digits. */
export function factName(id: string, province: (code: string) => string): string {
  const [, table = '', code = '', field] = BY_PROVINCE.exec(id) ?? []
  const place = province(code) || UNNAMED.place
  if (table === 'province') return field === undefined ? place : `${place} · ${provinceField(field)}`
  if (PROVINCE_TABLES.test(table)) return `${place} · ${provinceField(table)}`
  return KINDS[id.split('/')[0] ?? ''] ?? UNNAMED.data
}

/** `materials.2` is one of the list `materials`. */
export const provinceField = (field: string): string =>
  PROVINCE_FIELDS[field] ?? PROVINCE_FIELDS[field.replace(/\.\d+$/, '')] ?? UNNAMED.rule

export const tableName = (kind: string): string => KINDS[kind] ?? UNNAMED.data
