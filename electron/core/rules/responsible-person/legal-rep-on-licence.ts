import { personNameKey } from '../../values/person-name'
import { found } from '../answers'
import { isBlank } from '../blank'
import { ORGANISATION_KINDS } from '../kinds-for-slot'
import { isOrganisation } from '../people'
import type { Rule } from '../rule'
import { evidenceFor, pagesOf } from '../slots'
import { typedOnPicture } from '../typed-on-picture'

export const legalRepOnLicence: Rule = {
  id: 'responsible-person/legal-rep-on-licence',
  family: 'responsible-person',
  top: 6,
  title: '执照上的法定代表人与主体负责人一致',
  severity: 'block',
  basis: 'material-matches-typed',
  explains:
    '回答了“是法定代表人”时，执照上的法定代表人、负责人或经营者要与主体负责人同名。回答不是、执照上却正是这个人时，请你确认。',
  appliesTo: ({ draft }) => isOrganisation(draft) && !isBlank(draft.principal.responsible.name),
  check: (filing) => {
    const { responsible } = filing.draft.principal
    const name = responsible.name ?? ''
    const path = 'principal.responsible.name'
    const pages = pagesOf(filing, ['principal-certificate'], ORGANISATION_KINDS)
    if (responsible.isLegalRepresentative === true)
      return [
        typedOnPicture(filing, {
          path,
          what: '执照上的法定代表人',
          typed: name,
          field: 'legalRep',
          pages,
          remedy: '主体负责人改成执照上的法定代表人；执照换过，就上传最新的一份。',
        }),
      ]
    const same = pages
      .flatMap((page) => evidenceFor(page, 'legalRep'))
      .filter(({ text }) => personNameKey(text) === personNameKey(name))
    if (same.length === 0) return []
    return [
      found(
        'principal.responsible.isLegalRepresentative',
        `执照上的法定代表人像是“${name}”，和主体负责人同名。`,
        '确认是同一个人，就把“是法定代表人”选上。',
        {
          severity: 'confirm',
          evidence: same,
          fixes: [
            {
              label: '选上“是法定代表人”',
              changes: [{ path: 'principal.responsible.isLegalRepresentative', value: true }],
            },
          ],
        },
      ),
    ]
  },
}
