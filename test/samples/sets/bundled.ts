import type { Certificate } from '../certificates'
import { isoDay, type Day } from '../invent/calendar'
import { creditCheck, organisationCheck } from '../invent/credit-code'
import type { Firm } from '../invent/firm'
import type { Person } from '../invent/person'
import { regionOf } from '../invent/region'
import { registrationCheck } from '../invent/registration-number'
import { idCheck } from '../invent/resident-id'
import type { Limits } from '../make-sample'
import type { Planned } from '../plan'

/**
 * The sample that comes with the program: a firm in 浙江 on its first filing, right in everything but two things.
 * Mistake one: the domain belongs to another person. Mistake two: one digit of the responsible person's number is
 * typed wrong. Firm, people and domain do not exist.
 */

const region = regionOf('330106')

const withRegistrationCheck = (body: string): string => body + registrationCheck(body)
const withIdCheck = (body: string): string => body + idCheck(body)
function creditCode(front: string, organisation: string): string {
  const body = front + organisation + organisationCheck(organisation)
  return body + creditCheck(body)
}

const head: Person = {
  name: '周明远',
  nameStyle: 'common',
  ethnicity: '汉',
  sex: 'male',
  birth: { year: 1988, month: 5, day: 12 },
  idNumber: withIdCheck('33010619880512473'),
  region,
  address: '浙江省杭州市西湖区望江路86号和风家园7幢2单元503室',
}
const strangerNumber = withIdCheck('33010619920308252')

const firm: Firm = {
  form: 'limited',
  name: '杭州澄禾网络科技有限公司',
  type: '有限责任公司(自然人投资或控股)',
  creditCode: creditCode('91330106', 'MA2CHYB3'),
  registrationNumber: withRegistrationCheck('33010600012345'),
  region,
  address: '浙江省杭州市西湖区文澜路286号创业大厦3幢1203室',
  scope:
    '一般项目：网络技术服务；软件开发；信息系统集成服务；数据处理服务；技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）。',
  latin: 'chenghe',
}
const established: Day = { year: 2019, month: 4, day: 9 }
const cardFrom: Day = { year: 2018, month: 7, day: 16 }
const cardUntil: Day = { year: 2038, month: 7, day: 16 }
const domain = {
  name: 'chengheyangben.cn',
  owner: '林若清',
  // An approved registrar's real name: the sample would otherwise be refused for a third reason.
  registrar: '阿里云计算有限公司',
  registered: { year: 2023, month: 5, day: 16 },
  expiry: { year: 2028, month: 5, day: 16 },
}

const licence: Certificate = {
  kind: 'business-licence',
  layout: 'landscape-2019',
  firm,
  head: head.name,
  headLabel: '法定代表人',
  capital: '伍佰万元整',
  capitalLabel: '注册资本',
  addressLabel: '住所',
  dateLabel: '成立日期',
  established,
  term: 'long-term',
  issued: { year: 2021, month: 9, day: 2 },
  copy: '（副本）',
  qr: `https://www.gsxt.gov.cn/index.html?uniscid=${firm.creditCode}`,
}

type Item = Planned & { readonly certificate: Certificate; readonly limits: Limits }

const PICTURES: readonly Item[] = [
  {
    file: 'licence.jpg',
    seed: 'bundled/licence/5',
    kind: 'business-licence',
    level: 'photo',
    certificate: licence,
    limits: { longSide: 3000, bytes: 900_000 },
  },
  {
    file: 'id-portrait.jpg',
    seed: 'bundled/portrait/1',
    kind: 'id-portrait',
    level: 'scan',
    certificate: { kind: 'id-portrait', person: head },
    limits: { longSide: 3600, bytes: 450_000 },
  },
  {
    file: 'id-emblem.jpg',
    seed: 'bundled/emblem/1',
    kind: 'id-emblem',
    level: 'scan',
    certificate: { kind: 'id-emblem', issuer: '杭州市公安局西湖分局', from: cardFrom, until: cardUntil },
    limits: { longSide: 3600, bytes: 450_000 },
  },
  {
    file: 'domain-certificate.jpg',
    seed: 'bundled/domain/1',
    kind: 'domain-certificate',
    level: 'clean',
    certificate: {
      kind: 'domain-certificate',
      layout: 'national',
      domain: domain.name,
      owner: domain.owner,
      registrar: domain.registrar,
      registered: domain.registered,
      expiry: domain.expiry,
      dates: 'chinese',
      ownerNumber: '',
    },
    limits: { longSide: 2000, bytes: 300_000 },
  },
]
export const bundledPlan: readonly Item[] = PICTURES.map((item) => ({ ...item, plain: true }))

/** Digit 16 is not the one on the card: sex and birth date still agree with the number, its check digit does not. */
const mistyped = head.idNumber.slice(0, 15) + '8' + head.idNumber.slice(16)

const draft = {
  format: 'icp-filing-draft',
  version: 1,
  id: '8f0c1f6e-5b1d-4d0e-9a57-2f3c6b7d9e10',
  title: '样例：澄禾官网首次备案',
  filing: { province: '33', accessProvider: 'aliyun', type: 'first', plannedOn: '2026-12-01' },
  principal: {
    nature: 'enterprise',
    name: firm.name,
    certificate: {
      type: 'business-licence',
      number: firm.creditCode,
      address: firm.address,
      validUntil: 'long-term',
      businessScope: firm.scope,
    },
    region: region.code,
    postalAddress: firm.address,
    remark: '',
    filingNumber: null,
    filedWith: null,
    orderRunning: false,
    responsible: {
      name: head.name,
      certificate: { type: 'resident-id', number: mistyped, validUntil: isoDay(cardUntil) },
      mobile: '13857100000',
      emergencyPhone: '15868100000',
      landline: '0571-88000000',
      email: 'beian@chengheyangben.cn',
      isLegalRepresentative: true,
    },
  },
  services: [
    {
      kind: 'website',
      name: '澄禾网络技术服务',
      homepage: 'www.chengheyangben.cn',
      contentTypes: ['单位门户网站'],
      description: '展示澄禾网络的软件开发与技术服务，发布公司简介、服务说明和联系方式。',
      languages: ['zh'],
      domains: [
        {
          name: domain.name,
          owner: { name: domain.owner, certificateType: 'resident-id', certificateNumber: strangerNumber },
          registrar: domain.registrar,
          registeredOn: isoDay(domain.registered),
          expiresOn: isoDay(domain.expiry),
          realNameVerified: true,
          realNameVerifiedOn: '2023-05-19',
        },
      ],
      priorApprovals: [{ category: 'none', number: null, file: null }],
      nameProofs: [],
      app: null,
      filingNumber: null,
      filedWith: null,
      ownedByPrincipal: null,
      remark: '',
      responsible: null,
    },
  ],
  materials: [
    { slot: 'principal-certificate', file: 'licence.jpg', service: null },
    { slot: 'principal-person-portrait', file: 'id-portrait.jpg', service: null },
    { slot: 'principal-person-emblem', file: 'id-emblem.jpg', service: null },
    { slot: 'domain-certificate', file: 'domain-certificate.jpg', service: 0 },
  ],
}

/** Text files beside the pictures. */
export const bundledFiles: Readonly<Record<string, string>> = {
  'draft.icpdraft.json': `${JSON.stringify(draft, null, 2)}\n`,
}
