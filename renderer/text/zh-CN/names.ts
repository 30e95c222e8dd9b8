import type { AccessProvider, FilingType, Slot } from '../../../electron/core/filing/vocabulary'
import type { Verdict } from '../../../electron/core/reading/reading'
import type { ReaderStep } from '../../../electron/core/reading/reader-port'
import type { Confidence } from '../../../electron/core/rules/finding'
import type { Light } from '../names'

export const LIGHT_NAMES: Record<Light, string> = {
  block: '必改',
  risk: '风险',
  confirm: '待确认',
  hint: '提示',
  offline: '需联网核实',
  passed: '通过',
  'not-checked': '未检查',
  vouched: '已由你确认',
}

export const VERDICT_NAMES: Record<Verdict, string> = { match: '一致', mismatch: '不一致', unsure: '拿不准' }

export const CONFIDENCE_NAMES: Record<Confidence, string> = {
  high: '高',
  medium: '中',
  low: '低',
  unknown: '未知',
}

export const SLOT_NAMES: Record<Slot, string> = {
  'principal-certificate': '主体证件',
  'principal-person-portrait': '负责人证件 · 人像面',
  'principal-person-emblem': '负责人证件 · 国徽面',
  'service-person-portrait': '服务负责人证件 · 人像面',
  'service-person-emblem': '服务负责人证件 · 国徽面',
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

export { KIND_WORDS as KIND_NAMES } from '../../../electron/core/reading/kind-words'

export { fieldWord as fieldName } from '../../../electron/core/reading/field-words'

export const STEP_NAMES: Record<ReaderStep, string> = {
  decode: '解码',
  outline: '找边框',
  recognise: '认字',
  compare: '比对',
}

export const PROVIDER_NAMES: Record<AccessProvider, string> = {
  aliyun: '阿里云',
  tencent: '腾讯云',
  huawei: '华为云',
  other: '其他',
}

export const FILING_TYPE_NAMES: Record<FilingType, string> = {
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

export const FAMILY_NAMES: Record<string, string> = {
  'domain-owner': '域名所有者与主体',
  'site-name': '网站名称',
  province: '省份要求',
  'site-content': '网站内容',
  certificate: '证件',
  'responsible-person': '负责人',
  phone: '联系电话',
  'verification-sheet': '核验单',
  'phone-reuse': '号码重复使用',
  'filing-type': '备案类型',
  fields: '填写内容',
  contact: '联系方式',
  'site-access': '开通与备案号',
  app: 'App 特征信息',
  limits: '数量上限',
  'identity-check': '本人核验',
}

export { FILING_STATUS_NAMES } from '../../../electron/core/draft/filing-status'
