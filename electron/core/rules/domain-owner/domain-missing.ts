import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'

export const domainMissing: Rule = {
  id: 'domain-owner/domain-missing',
  family: 'domain-owner',
  top: 1,
  title: '每个网站都填了域名',
  severity: 'block',
  basis: 'website-has-domain',
  explains: '网站至少要有一个域名，填了的每一行都不能空着。App 没有自己的后台域名时可以不填。',
  check: ({ draft }) =>
    draft.services.flatMap(({ kind, domains }, index) => {
      const remedy = '填上要备案的域名，例如 example.cn，不带 www。'
      if (kind === 'website' && domains.length === 0)
        return [found(`services[${index}].domains`, '这个网站还没有填域名。', remedy)]
      return domains.map(({ name }, at) => {
        const path = `services[${index}].domains[${at}].name`
        return isBlank(name) ? found(path, '这一行还没有填域名。', remedy) : passed(path)
      })
    }),
}
