import { codeForm } from '../../values/text-form'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Rule } from '../rule'

export const personalSameNumber: Rule = {
  id: 'responsible-person/personal-same-number',
  family: 'responsible-person',
  top: 6,
  title: '个人备案：负责人的证件号码与主体的相同',
  severity: 'block',
  basis: 'personal-head-is-self',
  explains: '个人备案只有一个人、一张证件，两处的号码要相同。',
  appliesTo: ({ draft }) => isPersonal(draft),
  check: ({ draft: { principal } }) => {
    const path = 'principal.responsible.certificate.number'
    const [own, theirs] = [principal.certificate.number, principal.responsible.certificate.number]
    if (isBlank(own) || isBlank(theirs)) return [notChecked(path, '两处证件号码没有都填。')]
    if (codeForm(own) === codeForm(theirs)) return [passed(path)]
    return [
      found(
        path,
        `主体的证件号码是“${own}”，负责人的是“${theirs}”，两者不一致。`,
        '对照身份证，把填错的一处改正。',
        {
          value: theirs,
          fixes: [
            { label: `负责人的改成“${own}”`, changes: [{ path, value: own }] },
            {
              label: `主体的改成“${theirs}”`,
              changes: [{ path: 'principal.certificate.number', value: theirs }],
            },
          ],
        },
      ),
    ]
  },
}
