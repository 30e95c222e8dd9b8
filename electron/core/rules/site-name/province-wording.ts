import { nameRule } from './name-rule'
import { provinceWordingCheck } from './principal-checks'

export const provinceWording = nameRule({
  id: 'site-name/province-wording',
  title: '单位网站名称合备案省的写法',
  severity: 'risk',
  reads: ['naming/province/37', 'naming/province/44', 'naming/province/50'],
  explains:
    '备案省对单位网站名称另有要求的按省判断：不收英文、不收某些字样、学院要注明性质。只有接入商提过、没有管局文本的写法标为未检查。',
  check: provinceWordingCheck,
})
