import type { Service } from '../../filing/draft'
import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { areDetailsJudged } from './app-services'

const saysSomething = ({ platforms, namesByPlatform, ...texts }: NonNullable<Service['app']>): boolean =>
  platforms.length > 0 ||
  Object.keys(namesByPlatform).length > 0 ||
  Object.values(texts).some((text) => !isBlank(text))

export const detailsBesideWebsite: Rule = {
  id: 'app/details-beside-website',
  family: 'app',
  top: null,
  title: '网站没有填 App 的特征信息',
  severity: 'risk',
  basis: 'app-details',
  explains:
    '网站与 App 各自独立备案。服务形式是网站却填了特征信息，多半是形式选错了，或者该另加一个 App 服务。',
  appliesTo: areDetailsJudged,
  check: ({ draft }) =>
    draft.services.flatMap(({ kind, app }, index) => {
      if (kind !== 'website' || !app) return []
      const path = `services[${index}].app`
      if (!saysSomething(app)) return [passed(path)]
      return [
        found(
          path,
          '服务形式是网站，却填了 App 的特征信息。',
          '备的是 App 就把服务形式改成 App；网站和 App 都要备，就另加一个 App 服务。',
        ),
      ]
    }),
}
