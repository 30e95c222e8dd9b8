import { nameRule } from './name-rule'
import { functionWordsCheck } from './word-checks'

export const functionWords = nameRule({
  id: 'site-name/function-words',
  title: '名称没有国家机关职能字样',
  severity: 'block',
  reads: ['naming/words.function', 'naming/words.function.inside'],
  explains:
    '单位网站和 App 的名称以反腐、纪检、监察、信访、维权、投诉开头时必改，在中间时提示风险；登记名称里就有的不算。',
  check: functionWordsCheck,
})
