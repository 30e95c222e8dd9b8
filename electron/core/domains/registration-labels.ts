import { halfWidth } from '../values/text-form'
import type { RegistrationShape } from './registration'

/** What a label of the pasted text announces. */
export type Told =
  | 'name'
  | 'registrant'
  | 'registrar'
  | 'registrarIanaId'
  | 'registeredOn'
  | 'expiresOn'
  | 'realName'
  | 'status'
  | 'nameServer'

export interface Label {
  readonly tells: Told
  /** Of several values the one of the lowest rank counts: an organisation before its contact, a registry before a registrar. */
  readonly rank: number
  /** The shape for which the label speaks, where it is of one shape alone. */
  readonly shape: RegistrationShape | null
}

const label = (tells: Told, rank = 0, shape: RegistrationShape | null = null): Label => ({
  tells,
  rank,
  shape,
})

/** Keys have lower-case letters and digits only. */
const ENGLISH = new Map<string, Label>([
  ['domainname', label('name')],
  ['domain', label('name')],
  ['internationalizeddomainname', label('name', 1)],
  ['registrant', label('registrant', 0, 'cn-whois')],
  ['registrantorganization', label('registrant', 0, 'gtld-whois')],
  ['registrantorganisation', label('registrant', 0, 'gtld-whois')],
  ['registrantname', label('registrant', 1, 'gtld-whois')],
  ['sponsoringregistrar', label('registrar', 0, 'cn-whois')],
  ['registrar', label('registrar', 0, 'gtld-whois')],
  ['registrarname', label('registrar', 1)],
  ['registrarianaid', label('registrarIanaId', 0, 'gtld-whois')],
  ['sponsoringregistrarianaid', label('registrarIanaId', 0, 'gtld-whois')],
  ['registrationtime', label('registeredOn', 0, 'cn-whois')],
  ['registrationdate', label('registeredOn')],
  ['creationdate', label('registeredOn', 0, 'gtld-whois')],
  ['creationtime', label('registeredOn', 0, 'gtld-whois')],
  ['domainregistrationdate', label('registeredOn', 0, 'gtld-whois')],
  ['createdon', label('registeredOn', 0, 'gtld-whois')],
  ['createddate', label('registeredOn', 0, 'gtld-whois')],
  ['created', label('registeredOn', 0, 'gtld-whois')],
  ['registeredon', label('registeredOn', 0, 'gtld-whois')],
  ['expirationtime', label('expiresOn', 0, 'cn-whois')],
  ['registryexpirydate', label('expiresOn', 0, 'gtld-whois')],
  ['expirationdate', label('expiresOn', 1)],
  ['domainexpirationdate', label('expiresOn', 1, 'gtld-whois')],
  ['expirydate', label('expiresOn', 1, 'gtld-whois')],
  ['expireson', label('expiresOn', 1, 'gtld-whois')],
  ['expires', label('expiresOn', 1, 'gtld-whois')],
  ['paidtill', label('expiresOn', 1, 'gtld-whois')],
  ['registrarregistrationexpirationdate', label('expiresOn', 2, 'gtld-whois')],
  ['domainstatus', label('status')],
  ['status', label('status')],
  ['nameserver', label('nameServer')],
  ['nameservers', label('nameServer')],
  ['nserver', label('nameServer')],
  ['dns', label('nameServer')],
])

/** Consoles vary the same few words. */
const CHINESE: readonly (readonly [RegExp, Label])[] = [
  [/^(?:您?查询的?|当前|注册)?域名(?:名称|全称)?$/u, label('name')],
  [/^(?:域名)?punycode(?:域名)?$/u, label('name', 1)],
  [
    /^(?:域名)?(?:所有者?|所有人|持有者?|持有人|注册者|注册人|拥有者)(?:\/?(?:组织|单位|机构|公司|企业))(?:名称)?(?:中文)?$/u,
    label('registrant', 0, 'console'),
  ],
  [/^(?:域名)?注册(?:单位|组织)(?:名称)?(?:中文)?$/u, label('registrant', 0, 'console')],
  [
    /^(?:域名)?(?:所有者|所有人|持有者|持有人|注册者|注册人|拥有者)(?:名称|姓名|名|信息)?(?:中文)?$/u,
    label('registrant', 1, 'console'),
  ],
  [
    /^(?:域名|所属|所属域名|当前|当前域名|赞助)?(?:注册商|注册服务机构|注册服务商|注册机构)(?:名称)?(?:中文)?$/u,
    label('registrar', 0, 'console'),
  ],
  [/^(?:注册商)?ianaid$/u, label('registrarIanaId')],
  [/^(?:域名)?(?:注册|创建|申请)(?:时间|日期|日)(?:北京时间)?$/u, label('registeredOn', 0, 'console')],
  [/^(?:域名)?(?:到期|过期|失效|截止)(?:时间|日期|日)(?:北京时间)?$/u, label('expiresOn', 0, 'console')],
  [/^(?:域名)?(?:注册)?有效期[至到]$/u, label('expiresOn', 0, 'console')],
  [/^(?:域名)?实名(?:认证|审核)?(?:状态|结果)?$/u, label('realName', 0, 'console')],
  [/^(?:域名|whois)?状态$/u, label('status', 0, 'console')],
  [/^(?:域名服务器|dns服务器|dns地址|当前dns|解析服务器)\d*$/u, label('nameServer', 0, 'console')],
]

const keyOf = (text: string): string =>
  halfWidth(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Longer texts are no labels. */
const LONGEST = 60

/** What a label announces, or null when it is none that matters here. */
export function labelOf(text: string): Label | null {
  if (text.length > LONGEST) return null
  const key = keyOf(text)
  const english = ENGLISH.get(key)
  if (english) return english
  if (!/\p{Script=Han}|ianaid|punycode/u.test(key)) return null
  return CHINESE.find(([pattern]) => pattern.test(key))?.[1] ?? null
}
