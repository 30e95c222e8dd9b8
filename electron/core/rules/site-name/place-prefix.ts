import { nameRule } from './name-rule'
import { placePrefixCheck } from './principal-checks'

export const placePrefix = nameRule({
  id: 'site-name/place-prefix',
  title: '单位网站名称不以登记名称里没有的地名开头',
  severity: 'risk',
  reads: ['naming/places', 'naming/province/46', 'naming/province/53'],
  explains:
    '名称以省、市、县的名称开头、而登记名称里没有这个地名时提示；备案省明确要求授权的，提示得重一些。',
  check: placePrefixCheck,
})
