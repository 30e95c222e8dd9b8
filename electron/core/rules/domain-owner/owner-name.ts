import type { Draft } from '../../filing/draft'
import { organisationNameKey } from '../../values/organisation-name'
import { personNameKey } from '../../values/person-name'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { domainsOf, type PlacedDomain } from '../domains'
import { isOrganisation } from '../people'
import type { Answer, Rule, RuleContext } from '../rule'

const REMEDY = '到域名注册商处把域名实名信息改成主体的名称，或把主体改成域名所有者，两者一致后再提交。'

const isLegalRepresentative = ({ principal }: Draft, owner: string): boolean =>
  principal.responsible.isLegalRepresentative === true &&
  !isBlank(principal.responsible.name) &&
  personNameKey(principal.responsible.name) === personNameKey(owner)

/** A legal representative may own the domain of an organisation where the province says so. */
function ofLegalRepresentative(draft: Draft, path: string, owner: string, { facts }: RuleContext): Answer {
  const fact = facts.provincial(draft.filing.province, 'domain.orgOwnerAllowed')
  const what = `域名所有者“${owner}”是法定代表人本人，不是主体`
  if (!fact)
    return found(path, `${what}，没有查到备案省是否接受。`, REMEDY, {
      severity: 'risk',
    })
  if (!fact.value.includes('legal_representative'))
    return found(path, `${what}，备案省只接受主体自己的域名。`, REMEDY, { fact })
  if (fact.confidence === 'high' && !fact.disputed) return passed(path, [], fact)
  return found(path, `${what}，备案省可能接受，但各处说法不一。`, REMEDY, { severity: 'risk', fact })
}

function check(draft: Draft, { domain, path: at }: PlacedDomain, context: RuleContext): Answer {
  const path = `${at}.owner.name`
  const { name } = draft.principal
  const owner = domain.owner.name
  if (isBlank(owner)) return notChecked(path, '域名所有者还没有填。')
  if (isBlank(name)) return notChecked(path, '主体名称还没有填，无法比对域名所有者。')
  if (organisationNameKey(owner) === organisationNameKey(name)) return passed(path)
  if (isOrganisation(draft) && isLegalRepresentative(draft, owner))
    return ofLegalRepresentative(draft, path, owner, context)
  return found(path, `域名所有者是“${owner}”，主体是“${name}”，两者不是同一个。`, REMEDY)
}

export const ownerName: Rule = {
  id: 'domain-owner/owner-name',
  family: 'domain-owner',
  top: 1,
  title: '域名所有者与主体一致',
  severity: 'block',
  basis: 'domain-owner-match',
  reads: ['provincial/domain.orgOwnerAllowed'],
  explains:
    '域名所有者的名称要与主体名称相同，全角半角、空格和括号样式不计。单位的域名在法定代表人名下时，按备案省的规则：明确接受才算通过，说法不一给风险，不接受按依据的可信度给出。',
  check: ({ draft }, context) => domainsOf(draft).map((placed) => check(draft, placed, context)),
}
