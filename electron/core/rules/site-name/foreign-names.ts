import { nameRule } from './name-rule'
import { foreignNamesCheck } from './word-checks'

export const foreignNames = nameRule({
  id: 'site-name/foreign-names',
  title: '网站名称没有外国国名和国际组织名',
  severity: 'risk',
  reads: ['naming/words.foreign'],
  explains: '名称里有外国国名或国际组织名时提示，登记名称里就有的不算。',
  check: foreignNamesCheck,
})
