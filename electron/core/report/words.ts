import type { FilingType } from '../filing/vocabulary'
import type { Kind, Verdict } from '../reading/reading'
import type { Confidence, Finding, Severity } from '../rules/finding'
import { ORGANISATION_KINDS } from '../rules/kinds-for-slot'

/** Words of the report and of the terminal. */

/** How a finding is shown: by its severity when something was found, else by its outcome. */
export type Light = Severity | 'passed' | 'not-checked'

/** In the order in which a person should look at them. */
export const LIGHTS: readonly Light[] = [
  'block',
  'risk',
  'confirm',
  'hint',
  'offline',
  'not-checked',
  'passed',
]

export const LIGHT_WORDS: Readonly<Record<Light, string>> = {
  block: '必改',
  risk: '风险',
  confirm: '待确认',
  hint: '提示',
  offline: '需联网核实',
  passed: '通过',
  'not-checked': '未检查',
}

export const LIGHT_MEANINGS: Readonly<Record<Light, string>> = {
  block: '照这样提交，很可能被驳回',
  risk: '可能被驳回，建议处理',
  confirm: '只有你能判断',
  hint: '改了更稳妥',
  offline: '本软件不联网，请自己查看后打勾',
  passed: '没有发现问题',
  'not-checked': '未检查不等于通过',
}

export const lightOf = ({ outcome, severity }: Finding): Light => (outcome === 'found' ? severity : outcome)

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  match: '一致',
  mismatch: '不一致',
  unsure: '拿不准',
}

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  high: '高',
  medium: '中',
  low: '低',
  unknown: '不明',
}

export const FILING_TYPE_WORDS: Readonly<Record<FilingType, string>> = {
  first: '首次备案',
  'new-service': '有主体新增服务',
  'new-service-filed-elsewhere': '无主体新增服务',
  'new-access': '有主体新增接入',
  'new-access-filed-elsewhere': '无主体新增接入',
  'change-principal': '变更主体',
  'change-service': '变更服务',
  'change-access': '变更接入',
  'cancel-access': '取消接入',
  'cancel-service': '注销服务',
  'cancel-principal': '注销主体',
}

export const PROVIDER_WORDS: Readonly<Record<string, string>> = {
  aliyun: '阿里云',
  tencent: '腾讯云',
  huawei: '华为云',
  other: '其他接入商',
}

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  'id-portrait': '居民身份证人像面',
  'id-emblem': '居民身份证国徽面',
  'business-licence': '营业执照',
  'domain-certificate': '域名证书',
  'verification-sheet': '真实性核验单',
  'residence-permit': '居住证',
  'institution-certificate': '事业单位法人证书',
  'social-organisation-certificate': '社会组织登记证书',
  'credit-code-certificate': '统一社会信用代码证书',
  'hmt-residence-portrait': '港澳台居民居住证人像面',
  'hmt-residence-emblem': '港澳台居民居住证国徽面',
  'authorisation-letter': '授权书',
  'prior-approval': '前置审批文件',
  unknown: '没有认出种类',
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: '姓名',
  gender: '性别',
  ethnicity: '民族',
  birth: '出生',
  address: '住址',
  idNumber: '公民身份号码',
  issuer: '签发机关',
  validFrom: '有效期起',
  expiry: '有效期至',
  uscc: '统一社会信用代码',
  registrationNumber: '注册号',
  passNumber: '通行证号码',
  number: '许可证编号',
  category: '前置审批类别',
  companyName: '单位名称',
  companyType: '类型',
  legalRep: '法定代表人',
  capital: '注册资本',
  established: '成立日期',
  qrUrl: '二维码网址',
  domain: '域名',
  owner: '域名所有者',
  registrar: '注册商',
  registered: '注册日期',
  date: '日期',
  signature: '签字',
  seal: '盖章',
}

export const fieldWord = (kind: Kind, field: string): string => {
  if (field === 'address' && ORGANISATION_KINDS.includes(kind)) return '住所'
  if (field === 'issuer' && ORGANISATION_KINDS.includes(kind)) return '登记机关'
  if (kind === 'authorisation-letter' && field === 'name') return '被授权人'
  if (kind === 'verification-sheet' && field === 'name') return '负责人'
  return FIELD_WORDS[field] ?? field
}
