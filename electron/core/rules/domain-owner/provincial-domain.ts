import { domainRuleSchema, type DomainRule } from '../../reference/domains-facts'
import { derived } from '../../reference/derived'
import type { Fact } from '../../reference/facts'
import type { Draft, Service } from '../../filing/draft'
import type { DomainName } from '../../values/domain-name'
import { found } from '../answers'
import type { Rule } from '../rule'
import { namedDomainsOf } from './named-domains'

/** Whether a label begins like the nation is judged by a rule of its own. */
type OwnRule = Exclude<DomainRule, { rule: 'label-national' }>
const isOwn = (fact: Fact<DomainRule>): fact is Fact<OwnRule> => fact.value.rule !== 'label-national'

const rules = derived((facts) =>
  facts
    .ids('domain-rule')
    .flatMap((id) => facts.get(id, domainRuleSchema) ?? [])
    .filter(isOwn),
)

/** What of the domain falls under a province's rule, or null. */
function caught(rule: OwnRule, name: DomainName, service: Service): string | null {
  const suffix = name.unicode.slice(name.unicode.lastIndexOf('.') + 1)
  const label = (name.registrable ?? name).unicode.split('.')[0] ?? ''
  switch (rule.rule) {
    case 'country-suffix':
      return /^[a-z]{2}$/.test(name.topLevel) && !rule.except.includes(name.topLevel) ? suffix : null
    case 'suffix':
      return rule.suffixes.includes(suffix) ? suffix : null
    case 'suffix-national':
      return rule.suffixes.includes(suffix) && label.startsWith(suffix) ? suffix : null
    case 'label-word': {
      // Whoever has answered the question of prior approval, or says in the remark that it is not, has done what is asked.
      const answered =
        service.priorApprovals.some(({ category }) => category !== 'none') ||
        /不涉及/u.test(service.remark ?? '')
      return answered ? null : (rule.words.find((word) => label.includes(word)) ?? null)
    }
  }
}

const ofProvince = (draft: Draft, { value }: Fact<OwnRule>): boolean =>
  value.province === draft.filing.province?.slice(0, 2) &&
  (value.natures?.includes(draft.principal.nature ?? '') ?? true)

export const provincialDomain: Rule = {
  id: 'domain-owner/provincial-domain',
  family: 'domain-owner',
  top: 1,
  title: '备案省对域名的另外要求',
  severity: 'hint',
  basis: 'domain-provincial',
  reads: ['domain-rule/…'],
  explains: '个别省对后缀和域名里的字样另有要求，例如北京的国别后缀、上海的游戏字样，落在里面就给提示。',
  check: ({ draft }, { facts }) => {
    const own = rules(facts).filter((fact) => ofProvince(draft, fact))
    return namedDomainsOf(draft).flatMap(({ name, at, service }) =>
      own.flatMap((fact) => {
        const { value } = fact
        const what = caught(value, name, service)
        if (what === null) return []
        const message = value.message.replace('{suffix}', what).replace('{word}', what)
        return [found(at, `${message}。`, value.remedy, { fact, value: what })]
      }),
    )
  },
}
