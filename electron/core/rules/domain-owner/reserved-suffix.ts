import { reservedSuffixSchema } from '../../reference/domains-facts'
import { nationwideData } from '../../reference/nationwide-data'
import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { namedDomainsOf } from './named-domains'

export const reservedSuffix: Rule = {
  id: 'domain-owner/reserved-suffix',
  family: 'domain-owner',
  top: 1,
  title: '专用后缀的域名由相应的单位备案',
  severity: 'risk',
  basis: 'domain-reserved-suffix',
  explains:
    '.gov.cn、.政务、.mil.cn、.公益 等后缀只供某类单位注册，性质不在其中的给风险：多半是性质选错了。其他后缀，包括 .org.cn 和各省的行政区域名，谁都可以用，不在此列。',
  appliesTo: ({ draft }) => draft.principal.nature !== null,
  check: ({ draft }, { facts }) => {
    const { nature } = draft.principal
    const { suffixes: reserved } = nationwideData(facts, 'domain-reserved-suffix', reservedSuffixSchema)
    return namedDomainsOf(draft).flatMap(({ name, at }) => {
      const own = reserved.find(({ suffix }) => name.unicode.endsWith(`.${suffix}`))
      if (!own) return []
      if (nature !== null && own.natures.includes(nature)) return [passed(at)]
      return [
        found(
          at,
          `“.${own.suffix}”只供${own.use}注册，与所选的主办单位性质不符。`,
          '性质选错了就改过来；性质没有错，就换一个域名。',
          { value: name.unicode },
        ),
      ]
    })
  },
}
