import { chineseDay, dayBefore, inventDay, isoDay, yearsLater, type Day } from '../invent/calendar'
import { inventFirm, type Firm } from '../invent/firm'
import type { Cast } from '../invent/cast'
import { inventPerson } from '../invent/person'
import type { Random } from '../random'
import { plainBrackets, same, type PrintedFields } from './printed'

/**
 * `registration-2014`: the portrait form in its first year, with a 注册号. `legal-person-2006`: the one before it,
 * 企业法人营业执照 and its sisters.
 */
export type LicenceLayout = 'landscape-2019' | 'portrait-2014' | 'registration-2014' | 'legal-person-2006'
/** `since-2022`: new copies no longer print a term. */
export type LicenceTerm = { readonly until: Day } | 'long-term' | 'not-printed'

export interface BusinessLicence {
  readonly kind: 'business-licence'
  readonly layout: LicenceLayout
  readonly firm: Firm
  readonly head: string
  /** Printed before the head's name. */
  readonly headLabel: '法定代表人' | '经营者' | '执行事务合伙人' | '负责人' | '投资人'
  /** 组成形式 of a sole trader; the firm's own type when not said. */
  readonly composition?: '个人经营' | '家庭经营'
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

const COPIES = ['1-1', '1-1', '2-1', '3-2', '(1-1)', ' 1-1']

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
  '壹亿贰仟万元整',
  '人民币叁仟壹佰捌拾万元整',
  '10,000,000.00元',
  '200万美元',
  '伍拾万元人民币',
]

export function inventBusinessLicence(
  random: Random,
  cast?: Cast,
  firm: Firm = inventFirm(random.part('firm')),
): BusinessLicence {
  const layout = inventLayout(random.part('layout'))
  const [first, last] = ISSUED[layout]
  const dates = random.part('dates')
  const established = inventDay(dates, Math.min(2008, first - 2), last)
  const [headLabel, addressLabel, dateLabel] = LABELS[firm.form]
  const branch = firm.form === 'branch' || firm.form === 'sole-trader'
  return {
    kind: 'business-licence',
    layout,
    firm,
    head: inventPerson(random.part('head'), firm.region, cast).name,
    headLabel,
    capital: branch ? null : random.pick(CAPITALS),
    capitalLabel: firm.form === 'partnership' ? '出资额' : '注册资本',
    addressLabel,
    dateLabel,
    established,
    term: inventTerm(dates, layout, firm, established),
    issued: inventDay(dates, Math.max(established.year, first), last),
    ...(firm.form === 'sole-trader' && layout === 'legal-person-2006'
      ? { composition: random.part('composition').pick(['个人经营', '个人经营', '家庭经营'] as const) }
      : {}),
    copy: random.chance(0.7) ? `（副本）${random.chance(0.5) ? random.part('copy').pick(COPIES) : ''}` : '',
    qr: inventQr(random.part('qr'), layout, firm),
  }
}

/** Years in which the form was given out. */
const ISSUED: Record<LicenceLayout, readonly [number, number]> = {
  'landscape-2019': [2019, 2025],
  'portrait-2014': [2015, 2018],
  'registration-2014': [2014, 2015],
  'legal-person-2006': [2006, 2013],
}

function inventLayout(random: Random): LicenceLayout {
  const roll = random.next()
  if (roll < 0.62) return 'landscape-2019'
  return roll < 0.82 ? 'portrait-2014' : roll < 0.9 ? 'registration-2014' : 'legal-person-2006'
}

/** Whether the licence is of the time before the credit code. */
export const hasRegistrationNumber = ({ layout }: BusinessLicence): boolean =>
  layout === 'registration-2014' || layout === 'legal-person-2006'

function inventTerm(random: Random, layout: LicenceLayout, firm: Firm, established: Day): LicenceTerm {
  const roll = random.next()
  if (firm.form === 'sole-trader' || (layout === 'landscape-2019' && roll < 0.25)) return 'not-printed'
  if (roll < 0.6) return 'long-term'
  return { until: dayBefore(yearsLater(established, random.pick([10, 20, 20, 30, 50]))) }
}

function inventQr(random: Random, layout: LicenceLayout, firm: Firm): string | null {
  if (layout === 'legal-person-2006' || random.chance(0.08)) return null
  if (layout === 'registration-2014') return `注册号:${firm.registrationNumber};名称:${firm.name}`
  if (layout === 'portrait-2014' && random.chance(0.5))
    return `统一社会信用代码:${firm.creditCode};名称:${firm.name}`
  if (random.chance(0.2)) return `https://www.gsxt.gov.cn/index.html?id=${random.integer(1e8, 9e8)}`
  return `https://www.gsxt.gov.cn/%7B${random.integer(1e8, 9e8)}%7D?uniscid=${firm.creditCode}`
}

export function businessLicenceFields(licence: BusinessLicence): PrintedFields {
  const { firm, established, term, qr } = licence
  return {
    ...(hasRegistrationNumber(licence)
      ? { registrationNumber: same(firm.registrationNumber) }
      : { uscc: same(firm.creditCode) }),
    companyName: plainBrackets(firm.name),
    companyType: plainBrackets(licence.composition ?? firm.type),
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
