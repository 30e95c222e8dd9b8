import type { Person } from '../../filing/draft'
import type { Fact } from '../../reference/facts'
import { found, notChecked, passed } from '../answers'
import { isOrganisation } from '../people'
import type { Answer, Filing, Rule } from '../rule'
import { isHead } from '../same-person'
import { hasMaterial } from '../slots'

type SiteRule = Fact<
  | 'may_differ'
  | 'may_differ_with_authorization'
  | 'must_equal_principal_if_not_legal_rep'
  | 'must_differ_from_legal_rep'
>

/** The service names nobody, or the head: what the province says about one person in both roles. */
function ofSamePerson(filing: Filing, path: string, fact: SiteRule): Answer {
  const isLegal = filing.draft.principal.responsible.isLegalRepresentative
  if (fact.value !== 'must_differ_from_legal_rep' || isLegal === false) return passed(path, [], fact)
  if (isLegal === null) return notChecked(path, '还没有回答主体负责人是不是法定代表人。')
  return found(
    path,
    '网站负责人就是法定代表人，备案省要求由别人担任。',
    '为网站另选一位负责人，并准备授权书。',
    { fact },
  )
}

function ofAnother(filing: Filing, path: string, person: Person, service: number, fact: SiteRule): Answer {
  const head = filing.draft.principal.responsible
  if (person.isLegalRepresentative === true)
    return fact.value === 'must_differ_from_legal_rep'
      ? found(path, '网站负责人就是法定代表人，备案省要求由别人担任。', '为网站另选一位负责人。', { fact })
      : passed(path, [], fact)
  if (fact.value === 'must_equal_principal_if_not_legal_rep' && head.isLegalRepresentative === false)
    return found(
      path,
      '主体负责人不是法定代表人时，备案省要求网站负责人与他是同一个人。',
      '把网站负责人改成主体负责人，或由法定代表人担任主体负责人。',
      { fact },
    )
  if (fact.value === 'may_differ_with_authorization' && !hasMaterial(filing, 'authorisation-letter', service))
    return found(
      path,
      `网站负责人“${person.name ?? '未填'}”不是法定代表人，备案省要有授权书，材料里还没有。`,
      '放入法定代表人签字并盖公章的网站负责人授权书。',
      { fact },
    )
  return passed(path, [], fact)
}

export const siteResponsible: Rule = {
  id: 'responsible-person/site-responsible',
  family: 'responsible-person',
  top: 6,
  title: '单位的网站负责人合乎备案省的要求',
  severity: 'block',
  basis: 'responsible-by-province',
  reads: ['provincial/organization.siteResponsible'],
  explains:
    '网站负责人能否另有其人、要不要授权书、能否就是法定代表人，各省不同，全按备案省的依据判断。没有另填时视为与主体负责人同一人。',
  appliesTo: ({ draft }) => isOrganisation(draft),
  check: (filing, { facts }) => {
    const { draft } = filing
    const fact = facts.provincial(draft.filing.province, 'organization.siteResponsible')
    return draft.services.map(({ responsible }, index) => {
      const path = `services[${index}].responsible`
      if (!fact) return notChecked(path, '没有查到备案省对网站负责人的说法。')
      if (responsible === null) return ofSamePerson(filing, path, fact)
      const same = isHead(draft, responsible)
      if (same === null) return notChecked(path, '两位负责人的姓名与号码没有填全，看不出是不是同一个人。')
      return same ? ofSamePerson(filing, path, fact) : ofAnother(filing, path, responsible, index, fact)
    })
  },
}
