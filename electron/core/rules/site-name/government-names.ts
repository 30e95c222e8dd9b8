import { nameRule } from './name-rule'
import { governmentNamesCheck } from './word-checks'

export const governmentNames = nameRule({
  id: 'site-name/government-names',
  title: '名称不像政府机构',
  severity: 'risk',
  reads: ['naming/government'],
  explains: '名称里有人民政府、公安局、法院等机构名称、而登记名称里没有时提示。',
  check: governmentNamesCheck,
})
