import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { areDetailsJudged } from './app-services'

export const appDomains: Rule = {
  id: 'app/app-domains',
  family: 'app',
  top: null,
  title: 'App 填了自己的后端域名',
  severity: 'confirm',
  basis: 'app-domains',
  explains: 'App 用到的自有域名都要填。单机的 App 可能没有，所以没有填时请你确认，不当作错。',
  appliesTo: areDetailsJudged,
  check: ({ draft }) =>
    draft.services.flatMap(({ kind, domains }, index) => {
      if (kind !== 'app') return []
      const path = `services[${index}].domains`
      if (domains.length > 0) return [passed(path)]
      return [
        found(
          path,
          '这个 App 没有填域名。',
          'App 连接自己的服务器就填它的域名，用到哪一级填到哪一级；确是单机的，确认即可。',
        ),
      ]
    }),
}
