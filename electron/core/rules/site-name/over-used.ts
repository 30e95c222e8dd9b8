import { nameRule } from './name-rule'
import { overUsedCheck } from './word-checks'

export const overUsed = nameRule({
  id: 'site-name/over-used',
  title: '网站名称不是被反复举例的名称',
  severity: 'risk',
  reads: ['naming/over-used'],
  explains: '和公开文章里反复举例的名称相同时提示。是否和别人重名要联网查询，标为未检查。',
  check: overUsedCheck,
})
