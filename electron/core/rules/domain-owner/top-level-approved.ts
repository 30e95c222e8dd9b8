import { found, passed } from '../answers'
import type { Answer, Rule, RuleContext } from '../rule'
import { namedDomainsOf, type NamedDomain } from './named-domains'

const LOOK_UP = '到 domain.miit.gov.cn 查这个后缀的管理机构是否已获批，查到了再提交。'

function check({ name, at }: NamedDomain, { facts }: RuleContext): Answer {
  const fact = facts.topLevel(name.topLevel)
  const label = `.${name.unicode.slice(name.unicode.lastIndexOf('.') + 1)}`
  if (!fact)
    return found(at, `后缀“${label}”不在随附的名单里，本软件不联网，无法核实。`, LOOK_UP, {
      severity: 'offline',
    })
  if (fact.value.status === 'approved') return passed(at, [], fact)
  if (fact.value.status === 'unknown')
    return found(at, `后缀“${label}”是否获批说法不一。${fact.note ?? ''}`, LOOK_UP, {
      severity: 'hint',
      fact,
    })
  return found(
    at,
    `后缀“${label}”没有获得工信部批复，不能备案。`,
    '换用已获批后缀的域名，例如 .cn 或 .com。',
    { fact },
  )
}

export const topLevelApproved: Rule = {
  id: 'domain-owner/top-level-approved',
  family: 'domain-owner',
  top: 1,
  title: '域名后缀已获工信部批复',
  severity: 'block',
  basis: 'domain-tld-registrar',
  reads: ['tld/…'],
  explains: '按域名最后一段查随附的批复名单。名单上没有的后缀不当作未获批，只请你到工信部页面查一查。',
  check: ({ draft }, context) => namedDomainsOf(draft).map((named) => check(named, context)),
}
