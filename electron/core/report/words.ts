import type { FilingType } from '../filing/vocabulary'
import type { Verdict } from '../reading/reading'
import type { Confidence, Finding, Severity } from '../rules/finding'

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

/** What a person settled by themselves is told beside the finding: it is neither open nor passed. */
export const vouchedWords = ({ day, note }: { readonly day: string; readonly note: string }): string =>
  `${day}${note === '' ? '' : ` · ${note}`}（由本人确认，软件没有检查）`

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
