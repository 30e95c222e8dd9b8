import { nameRule } from './name-rule'
import { fitsRemarkCheck } from './personal-checks'

export const nameFitsRemark = nameRule({
  id: 'site-name/name-fits-remark',
  title: '个人网站名称和备注说的是一回事',
  severity: 'hint',
  reads: ['naming/negations'],
  explains: '备注里出现两个以上单位、经营、站点字样，或短得说不清内容时，在名称处提示。备注没有填时不检查。',
  check: fitsRemarkCheck,
})
