import { nameRule } from './name-rule'
import { appMarketingCheck } from './app-checks'

export const appMarketing = nameRule({
  id: 'site-name/app-marketing',
  title: 'App 名称没有价格和营销字样',
  severity: 'block',
  reads: ['naming/words.app-marketing'],
  explains: '名称里有免费、限时、红包等字样时发现，登记名称里就有的不算。',
  check: appMarketingCheck,
})
