import { nameRule } from './name-rule'
import { idiomCheck } from './personal-checks'

export const idiom = nameRule({
  id: 'site-name/idiom',
  title: '个人网站名称不直接用成语',
  severity: 'risk',
  reads: ['naming/idioms'],
  explains: '整个名称，或去掉末尾的“网”“记”以后，正好是一个成语时提示。',
  check: idiomCheck,
})
