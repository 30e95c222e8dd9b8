import { nameRule } from './name-rule'
import { absoluteWordsCheck } from './word-checks'

export const absoluteWords = nameRule({
  id: 'site-name/absolute-words',
  title: '网站名称没有绝对化字样',
  severity: 'risk',
  reads: ['naming/words.absolute'],
  explains: '名称里有第一、最大、唯一等词时提示，“第一次”“第一课”不算，登记名称里就有的不算。',
  check: absoluteWordsCheck,
})
