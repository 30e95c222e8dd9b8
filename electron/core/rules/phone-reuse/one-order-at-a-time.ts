import type { Ledger } from '../../ledger/ledger'
import { certificateKey, nameKey } from '../../ledger/ledger-keys'
import { found, notChecked, passed } from '../answers'
import type { Filing, Rule } from '../rule'
import { entriesAt, hasMark, NO_OTHERS, NO_PRINCIPAL, othersOf } from './others'

const AT = 'principal.orderRunning'

/** Titles of other drafts of this principal, by number or, where one is missing, by name. */
function otherDrafts(filing: Filing, ledger: Ledger): string[] {
  const { name, certificate } = filing.draft.principal
  const number = certificateKey(certificate.number)
  const byName = nameKey(name)
  const entries = [
    ...(number === null ? [] : entriesAt(filing, ledger, 'principal', number).same),
    ...(byName === null ? [] : entriesAt(filing, ledger, 'principal', byName).same),
  ]
  const titles = new Map<string, string>()
  for (const { origin, source, title, principal } of entries) {
    const theirs = certificateKey(principal.number)
    // People share names: two numbers that differ are two people.
    const isSame = number === null || theirs === null || theirs === number
    if (origin === 'draft' && isSame) titles.set(source, title)
  }
  return [...titles.values()]
}

export const oneOrderAtATime: Rule = {
  id: 'phone-reuse/one-order-at-a-time',
  family: 'phone-reuse',
  top: 9,
  title: '同一主体一次只提交一份',
  severity: 'hint',
  basis: 'order-exclusive',
  explains:
    '本机里同一主体还有别的草稿时提示：不论在哪个接入商，一个主体同一时间只能有一个在办订单。只看草稿，不看导入的历史备案；放进回收站的不算。',
  check: (filing) => {
    const ledger = othersOf(filing)
    if (!ledger) return [notChecked(AT, NO_OTHERS)]
    if (!hasMark(filing.draft)) return [notChecked(AT, NO_PRINCIPAL)]
    const titles = otherDrafts(filing, ledger)
    if (titles.length === 0) return [passed(AT)]
    const named = titles.slice(0, 3).map((title) => `“${title}”`)
    const rest = titles.length > named.length ? `等 ${titles.length} 份` : ''
    return [
      found(
        AT,
        `这个主体在本机还有别的草稿：${named.join('、')}${rest}，同一时间只能有一个在办的订单。`,
        '一份办结再提交下一份；能合在一起的服务写进同一份。',
      ),
    ]
  },
}
