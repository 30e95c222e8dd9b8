import { personNameKey } from '../../values/person-name'
import { found, passed } from '../answers'
import { ORGANISATION_KINDS } from '../kinds-for-slot'
import { isOrganisation, peopleOf } from '../people'
import type { Rule } from '../rule'
import { evidenceFor, pagesOf } from '../slots'
import { cardPages } from './card-pages'

export const cardAndLicence: Rule = {
  id: 'responsible-person/card-and-licence',
  family: 'responsible-person',
  top: 6,
  title: '法定代表人的身份证与执照属于同一个人',
  severity: 'confirm',
  basis: 'material-matches-typed',
  explains:
    '负责人就是法定代表人时，他身份证上的姓名应与执照上的法定代表人相同。填写的姓名与两处都比对一致的算通过；否则比两处读到的字，不同只请你确认，因为可能是读错了。',
  appliesTo: ({ draft }) =>
    isOrganisation(draft) && draft.principal.responsible.isLegalRepresentative === true,
  check: (filing) => {
    const [head] = peopleOf(filing.draft)
    const card = head && cardPages(filing, head, 'portrait').find(({ reading }) => reading.fields['name'])
    const licence = pagesOf(filing, ['principal-certificate'], ORGANISATION_KINDS).find(
      ({ reading }) => reading.fields['legalRep'],
    )
    if (!card || !licence) return []
    const path = 'principal.responsible.name'
    const evidence = [...evidenceFor(licence, 'legalRep'), ...evidenceFor(card, 'name')]
    const [onLicence = '', onCard = ''] = evidence.map(({ text }) => text)
    const proven =
      card.reading.verdicts['name'] === 'match' && licence.reading.verdicts['legalRep'] === 'match'
    if (proven || personNameKey(onLicence) === personNameKey(onCard)) return [passed(path, evidence)]
    return [
      found(
        path,
        `执照上的法定代表人像是“${onLicence}”，身份证上的姓名像是“${onCard}”，两者不同。`,
        '请看一眼两张图；不是同一个人的，就换上法定代表人的身份证，或上传最新的执照。',
        { evidence },
      ),
    ]
  },
}
