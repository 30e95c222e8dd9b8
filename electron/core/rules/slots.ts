import type { Slot } from '../filing/vocabulary'
import type { FieldReading, Kind } from '../reading/reading'
import type { Evidence } from './finding'
import type { Filing, MaterialReading } from './rule'

/** What the materials of a slot say. */

export const SLOT_NAMES: Record<Slot, string> = {
  'principal-certificate': '主体证件',
  'principal-person-portrait': '主体负责人证件人像面',
  'principal-person-emblem': '主体负责人证件国徽面',
  'service-person-portrait': '网站负责人证件人像面',
  'service-person-emblem': '网站负责人证件国徽面',
  'domain-certificate': '域名证书',
  'verification-sheet': '真实性核验单',
  'authorisation-letter': '授权书',
  'residence-permit': '居住证',
  'prior-approval': '前置审批文件',
  'commitment-letter': '承诺书',
  'site-plan': '网站建设方案书',
  'app-icon': 'App 图标',
  other: '其他材料',
}

/** A material without a service number counts for every service. */
export const belongsTo = (material: number | null, service: number | null): boolean =>
  material === null || service === null || material === service

export const hasMaterial = (filing: Filing, slot: Slot, service: number | null = null): boolean =>
  filing.draft.materials.some((material) => material.slot === slot && belongsTo(material.service, service))

/** Pages read from the materials of the slots, of one kind or of several. */
export function pagesOf(
  filing: Filing,
  slots: readonly Slot[],
  kind: Kind | readonly Kind[],
  service: number | null = null,
): MaterialReading[] {
  return filing.readings.filter(({ index, reading }) => {
    const material = filing.draft.materials[index]
    const isWanted = typeof kind === 'string' ? reading.kind === kind : kind.includes(reading.kind)
    if (!material || !isWanted || !slots.includes(material.slot)) return false
    return belongsTo(material.service, service)
  })
}

export const evidenceOf = ({ reading }: MaterialReading, field: FieldReading): Evidence => ({
  file: reading.file,
  page: reading.page,
  box: field.box,
  text: field.value,
  confidence: field.confidence,
})

/** The evidence of one field as a list: empty when the field was not read. */
export function evidenceFor(page: MaterialReading, name: string): Evidence[] {
  const field = page.reading.fields[name]
  return field ? [evidenceOf(page, field)] : []
}
