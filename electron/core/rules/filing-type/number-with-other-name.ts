import { organisationNameKey } from '../../values/organisation-name'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { knownPrincipals } from './known-principals'

export const numberWithOtherName: Rule = {
  id: 'filing-type/number-with-other-name',
  family: 'filing-type',
  top: 10,
  title: '同一证件号码在台账里是同一个主体名称',
  severity: 'confirm',
  basis: 'changed-licence',
  explains:
    '同一个证件号码在台账里对应另一个主体名称时，不是改过名称，就是号码抄成了别家的。代办多家备案时容易抄错，请你核对。',
  check: (filing) => {
    const path = 'principal.name'
    const { name, certificate } = filing.draft.principal
    if (!filing.ledger) return [notChecked(path, '本机没有台账，无法比对。')]
    if (isBlank(name) || isBlank(certificate.number)) return []
    const other = knownPrincipals(filing).sameNumber.find(
      ({ principal }) =>
        !isBlank(principal.name) && organisationNameKey(principal.name) !== organisationNameKey(name),
    )
    if (!other) return [passed(path)]
    return [
      found(
        path,
        `填写的名称是“${name}”，“${other.title}”里同一个证件号码的主体叫“${other.principal.name ?? ''}”。`,
        '对照证件原件核对名称和号码；改过名称的，先做变更主体。',
        { value: name },
      ),
    ]
  },
}
