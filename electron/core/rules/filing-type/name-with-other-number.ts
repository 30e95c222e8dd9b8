import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { knownPrincipals } from './known-principals'

export const nameWithOtherNumber: Rule = {
  id: 'filing-type/name-with-other-number',
  family: 'filing-type',
  top: 10,
  title: '同名主体在台账里是同一个证件号码',
  severity: 'confirm',
  basis: 'changed-licence',
  reads: ['filing-type-row/09'],
  explains:
    '台账里同名的主体用的是另一个证件号码时，多半是换过证件或填错了号码，系统会把它当成新的主体，备案类型就错了。只比本机知道的、与这份草稿有相同负责人、域名或联系方式的备案。',
  check: (filing) => {
    const path = 'principal.certificate.number'
    const { name, certificate } = filing.draft.principal
    if (!filing.ledger) return [notChecked(path, '本机没有台账，无法比对。')]
    if (isBlank(name) || isBlank(certificate.number)) return []
    const [other] = knownPrincipals(filing).sameName
    if (!other) return [passed(path)]
    return [
      found(
        path,
        `填写的证件号码是“${certificate.number}”，“${other.title}”里同名主体的号码是“${other.principal.number ?? ''}”。`,
        '对照证件原件核对；证件换过的，先做变更主体，或按备案时的号码填写。',
        { value: certificate.number },
      ),
    ]
  },
}
