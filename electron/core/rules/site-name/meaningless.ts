import { nameRule } from './name-rule'
import { meaninglessCheck } from './form-checks'

export const meaningless = nameRule({
  id: 'site-name/meaningless',
  title: '网站名称不是乱码或测试字样',
  severity: 'risk',
  explains: '同一个字连写三次以上、带“测试”“待定”等字样时提示；登记名称里就有的不算。',
  check: meaninglessCheck,
})
