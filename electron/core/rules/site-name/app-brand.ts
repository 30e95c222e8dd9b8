import { nameRule } from './name-rule'
import { appBrandCheck } from './app-checks'

export const appBrand = nameRule({
  id: 'site-name/app-brand',
  title: 'App 名称没有知名应用的名字',
  severity: 'risk',
  reads: ['naming/words.brand'],
  explains: '名称里有知名应用或品牌时提示；登记名称里就有的、勾选了商标证的不算。',
  check: appBrandCheck,
})
