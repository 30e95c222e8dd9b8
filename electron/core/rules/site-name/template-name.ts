import { nameRule } from './name-rule'
import { templateCheck } from './personal-checks'

export const templateName = nameRule({
  id: 'site-name/template-name',
  title: '个人网站名称不是套用的模板',
  severity: 'risk',
  explains: '“我的小站”“某某的空间”一类看不出内容的名称提示风险。',
  check: templateCheck,
})
