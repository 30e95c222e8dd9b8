import { nameRule } from './name-rule'
import { personalNationalCheck } from './personal-checks'

export const personalNationalWords = nameRule({
  id: 'site-name/personal-national-words',
  title: '个人网站名称没有国家、政治字样',
  severity: 'block',
  reads: ['naming/words.personal-national'],
  explains:
    '个人网站名称的任何位置都不能有“中国”“国家”“维权”等字样。“个人大事记”“爱国家书”这样跨在两个词之间的不算。',
  check: personalNationalCheck,
})
