import { nameRule } from './name-rule'
import { siteTypeCheck } from './personal-checks'

export const siteTypeWords = nameRule({
  id: 'site-name/site-type-words',
  title: '个人网站名称没有博客、论坛、平台一类站点字样',
  severity: 'block',
  reads: [
    'naming/words.siteType.confirmed',
    'naming/words.siteType.single',
    'naming/words.siteType.own',
    'naming/province/32',
  ],
  explains:
    '个人网站名称里有博客、论坛、平台、工作室等字样时发现。江苏曾有收下“某某的个人博客”的说法，只提示风险。',
  check: siteTypeCheck,
})
