import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { knownPrincipals } from './known-principals'

export const knownAsFiled: Rule = {
  id: 'filing-type/known-as-filed',
  family: 'filing-type',
  top: 10,
  title: '台账里已有备案的主体填了主体备案号',
  severity: 'confirm',
  basis: 'principal-on-record',
  explains:
    '台账里这个证件号码已有备案，草稿又没有填主体备案号时，会按首次备案判断，多半不对。只是准备中的草稿不算。',
  check: (filing) => {
    const path = 'principal.filingNumber'
    const { principal } = filing.draft
    if (!isBlank(principal.filingNumber) || principal.filedWith !== null) return []
    if (!filing.ledger) return [notChecked(path, '本机没有台账，无法比对。')]
    if (isBlank(principal.certificate.number)) return []
    const filed = knownPrincipals(filing).sameNumber.find(({ standing }) => standing === 'filing')
    if (!filed) return [passed(path)]
    return [
      found(
        path,
        `台账里“${filed.title}”用的是同一个证件号码，这个主体多半已有备案，草稿里没有填主体备案号。`,
        '到 beian.miit.gov.cn 查一次；有主体备案号就填上，备案类型会跟着变。',
      ),
    ]
  },
}
