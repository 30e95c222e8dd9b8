import { halfWidth } from '../values/text-form'

/** Values that stand where an owner would, and are none: hidden by the registry, or a service that hides the owner. */

const HIDDEN =
  /\b(?:redacted|privacy|privacyguardian|private|proxy|proxies|whoisguard|whoisprotect\w*|whoisprivacy|masked|gdpr|withheld|undisclosed)\b|not disclosed|not shown|data protected|statutory masking|identity protect|perfect privacy|contact privacy|super privacy|see rdds/iu
const HIDDEN_IN_CHINESE =
  /隐私保护|隐私服务|信息保护|未公开|不公开|不予公开|已隐藏|已屏蔽|已脱敏|注册信息已保护/u
/** A firm of mainland China may well have such a word in its name. */
const CHINESE_FIRM = /公司$|事务所$|中心$|研究院$|协会$|学会$/u
const STARS = /[*＊]{2,}|[xX×]{3,}/u

/** True for `REDACTED FOR PRIVACY`, names of privacy services, 隐私保护, and values with characters starred out. */
export function isHiddenOwner(value: string): boolean {
  const plain = halfWidth(value).trim()
  if (STARS.test(plain)) return true
  if (/\p{Script=Han}/u.test(plain)) return HIDDEN_IN_CHINESE.test(plain) && !CHINESE_FIRM.test(plain)
  return HIDDEN.test(plain)
}

const NOTHING =
  /^(?:[-—–_./\\]*|n\/?a|none|null|nil|not available|not provided|unknown|无|暂无|未知|未填写|空)$/iu

/** True for `N/A`, `-`, 暂无 and their like. */
export const isNothing = (value: string): boolean => NOTHING.test(halfWidth(value).trim())
