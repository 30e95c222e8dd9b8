import { nameRule } from './name-rule'
import { brandCheck } from './personal-checks'

export const brandWords = nameRule({
  id: 'site-name/brand-words',
  title: '个人网站名称没有品牌和产品名',
  severity: 'risk',
  reads: ['naming/words.brand'],
  explains: '名称里有知名品牌时提示，“小米粥”“苹果树”不算。',
  check: brandCheck,
})
