import { nameRule } from './name-rule'
import { bulletinWordsCheck } from './word-checks'

export const bulletinWords = nameRule({
  id: 'site-name/bulletin-words',
  title: '单位网站名称没有论坛、社区、在线一类字样',
  severity: 'risk',
  reads: ['naming/words.bulletin'],
  explains: '全国性的审批已取消，各省仍有不收这些词的。登记名称里就有的不算。',
  check: bulletinWordsCheck,
})
