import { nameRule } from './name-rule'
import { personalIndustryCheck } from './personal-checks'

export const personalIndustryWords = nameRule({
  id: 'site-name/personal-industry-words',
  title: '个人网站名称没有行业、经营字样',
  severity: 'block',
  reads: [
    'naming/words.industry.confirmed',
    'naming/words.industry.single',
    'naming/words.industry.own',
    'naming/province/11',
  ],
  explains:
    '个人网站名称里有科技、投资、商城等字样时发现。两个以上来源列出的词必改，其余按来源减轻；北京按更严的词表。',
  check: personalIndustryCheck,
})
