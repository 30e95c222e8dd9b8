import { nameRule } from './name-rule'
import { contentUnclearCheck } from './personal-checks'

export const contentUnclear = nameRule({
  id: 'site-name/content-unclear',
  title: '看名称或备注能知道网站内容',
  severity: 'hint',
  reads: ['naming/poetic'],
  explains: '名称只由写景抒情的字组成、备注又不足 20 个字时提示。',
  check: contentUnclearCheck,
})
