import type { Draft } from '../../filing/draft'
import { found, notChecked, passed } from '../answers'
import { isOrganisation } from '../people'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { hasMaterial } from '../slots'

const PATH = 'principal.responsible.isLegalRepresentative'
const CHANGE = '把主体负责人改成法定代表人。'
const LETTER = '放入法定代表人签字并盖公章的授权书，或把主体负责人改成法定代表人。'

const who = ({ principal }: Draft): string =>
  `主体负责人“${principal.responsible.name ?? '未填'}”不是法定代表人`

/** What the province says about somebody else in the place of the legal representative. */
function ofAnother(filing: Filing, { facts }: RuleContext): Answer {
  const { draft } = filing
  const { province } = draft.filing
  const rule = facts.provincial(province, 'organization.principalLegalRep')
  const letter = facts.provincial(province, 'organization.principalAuthorizationLetter')
  if (!rule) return found(PATH, `${who(draft)}，多数省要求由法定代表人担任。`, CHANGE, { severity: 'risk' })
  const given = hasMaterial(filing, 'authorisation-letter')
  if (rule.value === 'required') {
    const special = letter?.value === 'special_cases_only' || letter?.value === 'exceptional_only'
    if (special && given)
      return found(PATH, `${who(draft)}，备案省只在特殊情形收授权书。${letter.note ?? ''}`, CHANGE, {
        severity: 'risk',
        fact: letter,
      })
    const refused = given && letter?.value === 'not_accepted' ? '材料里的授权书备案省不收。' : ''
    const more = special ? `只在特殊情形可以授权。${letter.note ?? ''}` : refused
    return found(PATH, `${who(draft)}，备案省要求由法定代表人担任。${more}`, CHANGE, { fact: rule })
  }
  if (!given) return found(PATH, `${who(draft)}，备案省要有授权书，材料里还没有。`, LETTER, { fact: rule })
  if (letter?.value === 'accepted_shareholder_or_senior_manager')
    return found(PATH, `${who(draft)}，备案省只收授权给股东或高管的授权书。`, '确认被授权人是股东或高管。', {
      severity: 'hint',
      fact: letter,
    })
  return passed(PATH, [], rule)
}

export const legalRepresentative: Rule = {
  id: 'responsible-person/legal-representative',
  family: 'responsible-person',
  top: 6,
  title: '主体负责人是法定代表人，或有备案省收的授权书',
  severity: 'block',
  basis: 'responsible-by-province',
  reads: [
    'provincial/organization.principalLegalRep',
    'provincial/organization.principalAuthorizationLetter',
  ],
  explains:
    '单位的主体负责人在多数省必须是法定代表人；少数省收法人授权书，有的只在法定代表人为外籍等特殊情形收。全按备案省的依据判断。',
  appliesTo: ({ draft }) => isOrganisation(draft),
  check: (filing, context) => {
    const answer = filing.draft.principal.responsible.isLegalRepresentative
    if (answer === null) return [notChecked(PATH, '还没有回答主体负责人是不是法定代表人。')]
    return [answer ? passed(PATH) : ofAnother(filing, context)]
  },
}
