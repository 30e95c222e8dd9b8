import { dataOf, domainRuleSchema, nationalLabelSchema } from '../../reference/domains-facts'
import { derived } from '../../reference/derived'
import type { Fact } from '../../reference/facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { namedDomainsOf } from './named-domains'

/** The fact of each province that has the rule. */
const provinces = derived(
  (facts) =>
    new Map<string, Fact<unknown>>(
      facts.ids('domain-rule').flatMap((id) => {
        const fact = facts.get(id, domainRuleSchema)
        return fact?.value.rule === 'label-national' ? [[fact.value.province, fact] as const] : []
      }),
    ),
)

export const nationalLabel: Rule = {
  id: 'domain-owner/national-label',
  family: 'domain-owner',
  top: 1,
  title: '域名不以国字头的字样开头',
  severity: 'risk',
  basis: 'domain-national-label',
  reads: ['domain-rule/…'],
  explains:
    '北京不收非国家级单位的域名以“中国”“国家”等字样开头，中文写法给风险，拼音写法只给提示。党政机关、国防机构和名称本身以这些字样开头的单位，是否国家级要由人判断，标为未检查。',
  check: ({ draft }, { facts }) => {
    const fact = provinces(facts).get(draft.filing.province?.slice(0, 2) ?? '')
    const words = dataOf(facts, 'domain-national-label', nationalLabelSchema)
    if (!fact || !words) return []
    const { nature, name: principal } = draft.principal
    const maybeState =
      words.stateNatures.includes(nature ?? '') ||
      (!isBlank(principal) && words.stateNames.some((word) => principal.trim().startsWith(word)))
    return namedDomainsOf(draft).map(({ name, at }) => {
      const label = (name.registrable ?? name).unicode
      const word = [...words.han, ...words.latin].find((one) => label.startsWith(one))
      if (word === undefined) return passed(at, [], fact)
      if (maybeState) return notChecked(at, '是不是国家级单位要由人判断。')
      return found(
        at,
        `域名“${label}”以“${word}”开头，备案省只许国家级单位这样用。`,
        '换一个域名；确是国家级单位，就备好批准文件。',
        { fact, value: word, severity: words.han.includes(word) ? 'risk' : 'hint' },
      )
    })
  },
}
