import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { areDetailsJudged } from './app-services'

export const detailsMissing: Rule = {
  id: 'app/details-missing',
  family: 'app',
  top: null,
  title: 'App 填了特征信息',
  severity: 'block',
  basis: 'app-details',
  explains: '服务形式是 App 的，要有运行平台、包名、公钥、签名和图标。整块没有填时在这里说一次。',
  appliesTo: areDetailsJudged,
  check: ({ draft }) =>
    draft.services.flatMap(({ kind, app }, index) => {
      if (kind !== 'app') return []
      const path = `services[${index}].app`
      if (app) return [passed(path)]
      return [
        found(
          path,
          '服务形式是 App，特征信息还没有填。',
          '填写运行平台、包名、公钥、签名，放入图标；备的是网站就把服务形式改成网站。',
        ),
      ]
    }),
}
