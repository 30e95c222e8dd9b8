import { businessAddress } from '../invent/address'
import { chineseDay, dayBefore, inventDay, isoDay, yearsLater, type Day } from '../invent/calendar'
import type { Cast } from '../invent/cast'
import { inventCreditCode, type CreditCategory } from '../invent/credit-code'
import { inventPerson } from '../invent/person'
import { inventRegion, seatOf, shortCity, type Region } from '../invent/region'
import type { Random } from '../random'
import { plainBrackets, same, type PrintedFields } from './printed'

export type OrganisationKind =
  'institution-certificate' | 'social-organisation-certificate' | 'credit-code-certificate'

/** A certificate of an organisation that is no firm; none of these exists. */
export interface OrganisationCertificate {
  readonly kind: OrganisationKind
  readonly layout: 'lying' | 'standing'
  readonly title: string
  readonly creditCode: string
  readonly name: string
  readonly head: string
  readonly headLabel: string
  readonly nameLabel: string
  readonly address: string
  readonly addressLabel: string
  readonly issuer: string
  readonly issuerLabel: string
  /** null: not printed. */
  readonly span: { readonly from: Day; readonly until: Day } | null
  readonly issued: Day
  /** Rows that are no field: label and value, in the order of the paper. */
  readonly rest: readonly (readonly [label: string, value: string])[]
}

const BRANDS = '青禾 云桥 沐川 朔星 汀兰 桐林 瑞谷 恒澜'.split(' ')

interface Form {
  readonly title: string
  readonly category: CreditCategory
  readonly name: (place: string, brand: string, random: Random) => string
  readonly rest: readonly (readonly [string, string])[]
}

const SOCIAL: readonly Form[] = [
  {
    title: '社会团体法人登记证书',
    category: '51',
    name: (place, _, random) =>
      `${place}${random.pick(['软件行业', '民间文艺', '书法', '餐饮', '物流'])}协会`,
    rest: [
      ['业务范围', '行业调研、学术交流、咨询服务、承办委托'],
      ['注册资金', '叁万元整'],
      ['活动地域', '本行政区域'],
      ['业务主管单位', '样本工商业联合会'],
    ],
  },
  {
    title: '民办非企业单位登记证书',
    category: '52',
    name: (place, brand, random) =>
      `${place}${brand}${random.pick(['养老服务中心', '幼儿园', '职业培训学校'])}`,
    rest: [
      ['业务范围', '养老服务、教育培训、公益咨询'],
      ['开办资金', '伍拾万元整'],
      ['业务主管单位', '样本民政局'],
    ],
  },
  {
    title: '社会服务机构登记证书',
    category: '52',
    name: (place, brand, random) =>
      `${place}${brand}${random.pick(['社会工作服务中心', '社区服务中心', '艺术馆'])}`,
    rest: [
      ['业务范围', '社区服务、困难帮扶、志愿服务'],
      ['开办资金', '叁万元整'],
      ['业务主管单位', '样本民政局'],
    ],
  },
  {
    title: '基金会法人登记证书',
    category: '53',
    name: (place, brand, random) => `${place}${brand}${random.pick(['公益', '教育', '慈善'])}基金会`,
    rest: [
      ['类型', '慈善组织'],
      ['业务范围', '资助教育、扶贫济困、社区发展'],
      ['原始基金数额', '贰佰万元整'],
      ['业务主管单位', '样本民政厅'],
    ],
  },
]
const INSTITUTION: Form = {
  title: '事业单位法人证书',
  category: '12',
  name: (place, brand, random) =>
    random.chance(0.5)
      ? `${place}${brand}${random.pick(['小学', '中学', '幼儿园', '医院'])}`
      : `${place}${random.pick(['图书馆', '博物馆', '农业技术推广中心', '疾病预防控制中心', '不动产登记服务中心'])}`,
  rest: [
    ['宗旨和业务范围', '开展公益服务，促进社会事业发展；相关社会服务。'],
    ['经费来源', '财政补助（全额）'],
    ['开办资金', '￥120万元'],
    ['举办单位', '样本人民政府'],
  ],
}
const PUBLIC: Form = {
  title: '统一社会信用代码证书',
  category: '11',
  name: (place, _, random) =>
    `${place}${random.pick(['文化和旅游局', '教育局', '水利局', '人民政府办公室', '市场监督管理局'])}`,
  rest: [['机构性质', '机关']],
}

const inventForm = (kind: OrganisationKind, random: Random): Form =>
  kind === 'institution-certificate'
    ? INSTITUTION
    : kind === 'credit-code-certificate'
      ? PUBLIC
      : random.pick(SOCIAL)

export function inventOrganisation(
  kind: OrganisationKind,
  random: Random,
  cast?: Cast,
): OrganisationCertificate {
  const region = inventRegion(random.part('region'))
  const form = inventForm(kind, random.part('form'))
  const words = random.part('words')
  const issued = inventDay(random.part('issued'), 2018, 2025)
  const years = kind === 'institution-certificate' ? 5 : words.pick([4, 5])
  const printsSpan = kind !== 'credit-code-certificate' || words.chance(0.3)
  return {
    kind,
    layout: words.chance(0.5) ? 'lying' : 'standing',
    title: form.title,
    creditCode: inventCreditCode(random.part('code'), form.category, region.code),
    name: form.name(words.chance(0.6) ? seatOf(region) : shortCity(region), words.pick(BRANDS), words),
    head: inventPerson(random.part('head'), region, cast).name,
    headLabel: kind === 'credit-code-certificate' ? '负责人' : '法定代表人',
    nameLabel: kind === 'credit-code-certificate' ? '机构名称' : '名称',
    address: businessAddress(random.part('address'), region),
    addressLabel: kind === 'credit-code-certificate' ? '机构地址' : '住所',
    issuer: issuerOf(kind, region),
    issuerLabel:
      kind === 'credit-code-certificate'
        ? '赋码机关'
        : words.pick(['登记管理机关', '登记管理机关', '发证机关']),
    span: printsSpan ? { from: issued, until: dayBefore(yearsLater(issued, years)) } : null,
    issued,
    rest: form.rest,
  }
}

function issuerOf(kind: OrganisationKind, region: Region): string {
  const seat = seatOf(region)
  if (kind === 'institution-certificate') return `${seat}事业单位登记管理局`
  return kind === 'credit-code-certificate' ? `中共${seat}委机构编制委员会办公室` : `${seat}民政局`
}

export const organisationFields = (certificate: OrganisationCertificate): PrintedFields => ({
  uscc: same(certificate.creditCode),
  companyName: plainBrackets(certificate.name),
  legalRep: same(certificate.head),
  address: same(certificate.address),
  ...(certificate.span
    ? {
        validFrom: {
          printed: chineseDay(certificate.span.from),
          typed: isoDay(certificate.span.from),
        },
        expiry: { printed: chineseDay(certificate.span.until), typed: isoDay(certificate.span.until) },
      }
    : {}),
  issuer: same(certificate.issuer),
})
