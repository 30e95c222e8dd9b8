import type { Kind } from './reading'

/** What each kind of certificate is called, in the window, in findings and in reports. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  'id-portrait': '身份证人像面',
  'id-emblem': '身份证国徽面',
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
