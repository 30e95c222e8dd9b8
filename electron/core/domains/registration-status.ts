import { halfWidth } from '../values/text-form'

/** Codes of RFC 5731 and RFC 3915, which WHOIS prints in one word and RDAP in several. */
const CODES = [
  'ok',
  'active',
  'inactive',
  'clientHold',
  'serverHold',
  'clientTransferProhibited',
  'serverTransferProhibited',
  'clientUpdateProhibited',
  'serverUpdateProhibited',
  'clientDeleteProhibited',
  'serverDeleteProhibited',
  'clientRenewProhibited',
  'serverRenewProhibited',
  'pendingCreate',
  'pendingDelete',
  'pendingRenew',
  'pendingRestore',
  'pendingTransfer',
  'pendingUpdate',
  'addPeriod',
  'autoRenewPeriod',
  'redemptionPeriod',
  'renewPeriod',
  'transferPeriod',
] as const
export type StatusCode = (typeof CODES)[number]

const BY_LETTERS = new Map(CODES.map((code) => [code.toLowerCase(), code] as const))

/** What Chinese consoles call the states. */
const CHINESE: readonly (readonly [RegExp, StatusCode])[] = [
  [/注册局.*(?:暂停|停止|禁止|锁定)解析/u, 'serverHold'],
  [/(?:暂停|停止|禁止|锁定)解析/u, 'clientHold'],
  [/注册局.*禁止转移/u, 'serverTransferProhibited'],
  [/禁止转移|转移锁/u, 'clientTransferProhibited'],
  [/赎回期/u, 'redemptionPeriod'],
  [/待删除|等待删除/u, 'pendingDelete'],
  [/转移中|正在转移/u, 'pendingTransfer'],
  [/^正常/u, 'ok'],
]

/** Codes that a printed status names; the text itself where it names none. */
export function statusesOf(text: string): string[] {
  const plain = halfWidth(text).trim()
  // RDAP spells a code with spaces; WHOIS writes an address of its explanation behind it.
  const whole = BY_LETTERS.get(plain.toLowerCase().replace(/[^a-z]+/g, ''))
  if (whole) return [whole]
  const named = [...plain.replace(/https?:\S*/giu, ' ').matchAll(/[a-z]+/giu)].flatMap(
    ([word]) => BY_LETTERS.get(word.toLowerCase()) ?? [],
  )
  if (named.length > 0) return [...new Set(named)]
  const chinese = CHINESE.find(([pattern]) => pattern.test(plain))
  if (chinese) return [chinese[1]]
  const bare = plain.replace(/https?:\S*/giu, '').trim()
  return bare === '' ? [] : [bare]
}

const REMARKS: Partial<Record<StatusCode, string>> = {
  clientHold:
    '域名被注册商暂停解析（clientHold），常见原因是实名认证没有完成。先向注册商问清并恢复，再提交备案。',
  serverHold:
    '域名被注册局暂停解析（serverHold），常见原因是实名认证没有通过。先向注册商问清并恢复，再提交备案。',
  redemptionPeriod: '域名在赎回期（redemptionPeriod），已经过期。先赎回并续费，再提交备案。',
  pendingDelete: '域名等待删除（pendingDelete），很快会被释放，不能用来备案。',
  pendingTransfer: '域名正在转移（pendingTransfer）。等转移完成、实名信息重新入库后再提交备案。',
  pendingRestore: '域名正在赎回（pendingRestore）。等恢复正常后再提交备案。',
  clientTransferProhibited:
    '域名上了转移锁（clientTransferProhibited）。备案不受影响；要先转入境内注册商时，须在原注册商处解锁。',
  serverTransferProhibited:
    '注册局禁止转移这个域名（serverTransferProhibited）。备案不受影响；要先转入境内注册商时，须等锁解除。',
  inactive: '域名还没有设置域名服务器（inactive）。备案不受影响，备案号下来后再设置解析。',
}

/** One sentence for each status that matters for a filing, the gravest first. */
export function statusRemarks(statuses: readonly string[]): string[] {
  return Object.entries(REMARKS)
    .filter(([code]) => statuses.includes(code))
    .map(([, sentence]) => sentence)
}
