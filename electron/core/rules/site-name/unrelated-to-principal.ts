import { nameRule } from './name-rule'
import { unrelatedCheck } from './principal-checks'

export const unrelatedToPrincipal = nameRule({
  id: 'site-name/unrelated-to-principal',
  title: '单位网站名称和主办单位有关联',
  severity: 'risk',
  reads: ['naming/organisation-parts'],
  explains:
    '从登记名称里去掉地名、行业和组织形式，剩下的字号和网站名称至少有两个相连的字相同。勾选了商标证，或备注里写到这个名称的，也算有关联。',
  check: unrelatedCheck,
})
