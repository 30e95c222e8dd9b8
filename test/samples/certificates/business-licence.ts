import { chineseDay, dayBefore, inventDay, isoDay, yearsLater, type Day } from '../invent/calendar'
import { inventFirm, type Firm } from '../invent/firm'
import { inventPerson } from '../invent/person'
import type { Random } from '../random'
import { plainBrackets, same, type PrintedFields } from './printed'

export type LicenceLayout = 'landscape-2019' | 'portrait-2014'
/** `since-2022`: new copies no longer print a term. */
export type LicenceTerm = { readonly until: Day } | 'long-term' | 'not-printed'

export interface BusinessLicence {
  readonly kind: 'business-licence'
  readonly layout: LicenceLayout
  readonly firm: Firm
  readonly head: string
  /** Printed before the head's name. */
  readonly headLabel: '法定代表人' | '经营者' | '执行事务合伙人' | '负责人'
  /** null: branches and sole traders have none. */
  readonly capital: string | null
  readonly capitalLabel: '注册资本' | '出资额'
  readonly addressLabel: '住所' | '营业场所' | '经营场所' | '主要经营场所'
  readonly dateLabel: '成立日期' | '注册日期'
  readonly established: Day
  readonly term: LicenceTerm
  readonly issued: Day
  readonly copy: string
  /** Payload of the code; a URL on newer licences, plain text on some of the older ones; null: none printed. */
  readonly qr: string | null
}

const LABELS = {
  limited: ['法定代表人', '住所', '成立日期'],
  stock: ['法定代表人', '住所', '成立日期'],
  'sole-trader': ['经营者', '经营场所', '注册日期'],
  partnership: ['执行事务合伙人', '主要经营场所', '成立日期'],
  branch: ['负责人', '营业场所', '成立日期'],
} as const

const CAPITALS = [
  '伍佰万元整',
  '壹佰万元整',
  '壹仟万元整',
  '叁拾万元整',
  '贰佰万圆整',
  '500万元人民币',
  '100万元人民币',
  '1000万人民币',
  '50万元',
  '伍拾万元人民币',
]

export function inventBusinessLicence(
  random: Random,
  firm: Firm = inventFirm(random.part('firm')),
): BusinessLicence {
  const layout: LicenceLayout = random.chance(0.72) ? 'landscape-2019' : 'portrait-2014'
  const dates = random.part('dates')
  const established = inventDay(dates, 2008, layout === 'portrait-2014' ? 2018 : 2025)
  const [headLabel, addressLabel, dateLabel] = LABELS[firm.form]
  const branch = firm.form === 'branch' || firm.form === 'sole-trader'
  return {
    kind: 'business-licence',
    layout,
    firm,
    head: inventPerson(random.part('head'), firm.region).name,
    headLabel,
    capital: branch ? null : random.pick(CAPITALS),
    capitalLabel: firm.form === 'partnership' ? '出资额' : '注册资本',
    addressLabel,
    dateLabel,
    established,
    term: inventTerm(dates, layout, firm, established),
    issued: inventDay(dates, Math.max(established.year, layout === 'portrait-2014' ? 2015 : 2019), 2025),
    copy: random.chance(0.7) ? `（副本）${random.chance(0.5) ? '1-1' : ''}` : '',
    qr: inventQr(random.part('qr'), layout, firm),
  }
}

function inventTerm(random: Random, layout: LicenceLayout, firm: Firm, established: Day): LicenceTerm {
  const roll = random.next()
  if (firm.form === 'sole-trader' || (layout === 'landscape-2019' && roll < 0.25)) return 'not-printed'
  if (roll < 0.6) return 'long-term'
  return { until: dayBefore(yearsLater(established, random.pick([10, 20, 20, 30, 50]))) }
}

function inventQr(random: Random, layout: LicenceLayout, firm: Firm): string | null {
  if (random.chance(0.08)) return null
  if (layout === 'portrait-2014' && random.chance(0.5))
    return `统一社会信用代码:${firm.creditCode};名称:${firm.name}`
  if (random.chance(0.2)) return `https://www.gsxt.gov.cn/index.html?id=${random.integer(1e8, 9e8)}`
  return `https://www.gsxt.gov.cn/%7B${random.integer(1e8, 9e8)}%7D?uniscid=${firm.creditCode}`
}

export function businessLicenceFields(licence: BusinessLicence): PrintedFields {
  const { firm, established, term, qr } = licence
  return {
    uscc: same(firm.creditCode),
    companyName: plainBrackets(firm.name),
    companyType: plainBrackets(firm.type),
    legalRep: same(licence.head),
    address: same(firm.address),
    ...(licence.capital === null ? {} : { capital: same(licence.capital) }),
    established: { printed: chineseDay(established), typed: isoDay(established) },
    ...(term === 'not-printed'
      ? {}
      : term === 'long-term'
        ? { expiry: { printed: '长期', typed: 'long-term' } }
        : { expiry: { printed: chineseDay(term.until), typed: isoDay(term.until) } }),
    ...(qr?.startsWith('http') ? { qrUrl: { printed: qr, typed: null } } : {}),
  }
}
