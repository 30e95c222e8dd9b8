import { nameRule } from './name-rule'
import { personalOrganisationCheck } from './personal-checks'

export const personalOrganisationWords = nameRule({
  id: 'site-name/personal-organisation-words',
  title: '个人网站名称没有单位、组织字样',
  severity: 'block',
  reads: [
    'naming/words.organisation.confirmed',
    'naming/words.organisation.single',
    'naming/words.organisation.own',
    'naming/last-only',
  ],
  explains:
    '个人网站名称里有公司、集团、学校、协会等字样时发现。只有一个来源列出的词提示风险，由本产品补充的只是提示。',
  check: personalOrganisationCheck,
})
