import { draftSchema, type Draft } from '../../../electron/core/filing/draft'
import type { Kind, Reading } from '../../../electron/core/reading/reading'
import type { Filing, MaterialFile, MaterialReading } from '../../../electron/core/rules/rule'
import { typedFieldsFor } from '../../../electron/core/rules/typed-fields'
import { checkOf17 } from '../../../electron/core/values/mod-11-2'
import { organisationCheck } from '../../../electron/core/values/organisation-code'
import { creditCodeCheck } from '../../../electron/core/values/unified-credit-code'

/** A large, complete filing for measuring: five services with ten domains, a person each, every material read. Invented. */

export const SERVICES = 5
export const DOMAINS = 10

/** `serial` up to three digits tells the people apart. */
export function residentNumber(serial: number): string {
  const body = `33010619${String(70 + (serial % 30))}0315${String(serial % 1_000).padStart(3, '0')}`
  return body + checkOf17(body)
}

export function creditCode(serial: number): string {
  const inner = `MA2${String(serial).padStart(5, '0')}`
  const body = `91330106${inner}${organisationCheck(inner)}`
  return body + creditCodeCheck(body)
}

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const COMPANY = '杭州砚山样本科技有限公司'

const person = (serial: number, name: string): object => ({
  name,
  certificate: { type: 'resident-id', number: residentNumber(serial), validUntil: '2038-03-15' },
  mobile: `138571${String(serial).padStart(5, '0')}`,
  emergencyPhone: `158681${String(serial).padStart(5, '0')}`,
  landline: `0571-88${String(serial).padStart(6, '0')}`,
  email: `person${serial}@yanshan-sample.cn`,
  isLegalRepresentative: serial === 1,
})

const domain = (index: number): object => ({
  name: `yanshan-sample-${index + 1}.cn`,
  owner: { name: COMPANY, certificateType: 'business-licence', certificateNumber: creditCode(1) },
  registrar: '阿里云计算有限公司',
  registeredOn: '2024-05-01',
  expiresOn: '2028-05-01',
  realNameVerified: true,
  realNameVerifiedOn: '2024-05-02',
})

const service = (at: number): object => ({
  kind: 'website',
  name: `砚山样本科技${NUMBERS[at]}号站`,
  homepage: `www.yanshan-sample-${at * 2 + 1}.cn`,
  contentTypes: ['单位门户网站'],
  description: '展示砚山样本的软件开发服务，发布公司简介、服务说明和联系方式。',
  languages: ['zh'],
  priorApprovals: [{ category: 'none' }],
  domains: [domain(at * 2), domain(at * 2 + 1)],
  remark: '公司官网，介绍软件开发服务和联系方式，不涉及前置审批内容。',
  responsible: person(at + 2, `砚小${NUMBERS[at]}`),
})

const each = <Value>(make: (at: number) => Value): Value[] =>
  Array.from({ length: SERVICES }, (_, at) => make(at))

const materials = [
  { slot: 'principal-certificate', file: 'licence.jpg' },
  { slot: 'principal-person-portrait', file: 'portrait.jpg' },
  { slot: 'principal-person-emblem', file: 'emblem.jpg' },
  ...each((at) => ({ slot: 'service-person-portrait', file: `portrait-${at}.jpg`, service: at })),
  ...each((at) => ({ slot: 'service-person-emblem', file: `emblem-${at}.jpg`, service: at })),
  ...each((at) => ({ slot: 'domain-certificate', file: `domain-${at * 2}.jpg`, service: at })),
  ...each((at) => ({ slot: 'domain-certificate', file: `domain-${at * 2 + 1}.jpg`, service: at })),
  ...each((at) => ({ slot: 'verification-sheet', file: `sheet-${at}.jpg`, service: at })),
]

const KINDS: Partial<Record<string, Kind>> = {
  'principal-certificate': 'business-licence',
  'principal-person-portrait': 'id-portrait',
  'principal-person-emblem': 'id-emblem',
  'service-person-portrait': 'id-portrait',
  'service-person-emblem': 'id-emblem',
  'domain-certificate': 'domain-certificate',
  'verification-sheet': 'verification-sheet',
}

/** As someone types: `typed` stands in the first site's name and description and in a mobile number. */
export function bigDraft(typed = 0): Draft {
  const draft = draftSchema.parse({
    format: 'icp-filing-draft',
    version: 1,
    id: 'the-draft-that-is-measured',
    title: '砚山样本首次备案',
    filing: { province: '33', accessProvider: 'aliyun', type: 'first', plannedOn: '2026-12-01' },
    principal: {
      nature: 'enterprise',
      name: COMPANY,
      certificate: {
        type: 'business-licence',
        number: creditCode(1),
        address: '浙江省杭州市西湖区样本路 1 号',
        validUntil: 'long-term',
        businessScope:
          '一般项目：软件开发；信息技术咨询服务；软件销售；网络技术服务；广告设计、代理；会议及展览服务。',
      },
      region: '330106',
      postalAddress: '浙江省杭州市西湖区样本路 1 号样本大厦 2 幢 301 室',
      remark: '公司官网和服务介绍。',
      orderRunning: false,
      responsible: person(1, '砚山明'),
    },
    services: each(service),
    materials,
  })
  const first = draft.services[0]!
  first.name += typed === 0 ? '' : String(typed)
  first.description += `第 ${typed} 稿。`
  draft.principal.responsible.mobile = `1385710${String(typed).padStart(4, '0')}`
  return draft
}

const BOX: Reading['fields'][string]['box'] = [
  [10, 10],
  [110, 10],
  [110, 40],
  [10, 40],
]

function readingOf(draft: Draft, index: number): MaterialReading {
  const { slot, file } = draft.materials[index]!
  const typed = Object.entries(typedFieldsFor(draft, index))
  return {
    index,
    reading: {
      file,
      page: 1,
      kind: KINDS[slot] ?? 'unknown',
      kindConfidence: 0.99,
      fields: Object.fromEntries(
        typed.map(([name, value]) => [name, { value, confidence: 0.95, box: BOX, source: 'ocr' as const }]),
      ),
      quality: { warnings: [], rotation: 0, textPx: 30 },
      verdicts: Object.fromEntries(typed.map(([name]) => [name, 'match' as const])),
      ms: 600,
    },
  }
}

/** The draft with a reading and a file for each of its materials. */
export function bigFiling(typed = 0): Filing {
  const draft = bigDraft(typed)
  const files = draft.materials.map((_, index): MaterialFile => ({
    index,
    size: 1_800_000,
    kind: 'jpeg',
    width: 3_000,
    height: 2_000,
  }))
  return { draft, readings: draft.materials.map((_, index) => readingOf(draft, index)), files, refusals: [] }
}
