import { nameRule } from './name-rule'
import { nationalWordsCheck } from './word-checks'

export const nationalWords = nameRule({
  id: 'site-name/national-words',
  title: '名称不以国家字头开头',
  severity: 'block',
  reads: ['naming/words.national', 'naming/words.national.more'],
  explains:
    '看名称开头有没有“中国”“人民”等字样。登记名称里有这个词的单位要准备证明，提示风险；勾选了批文证明的就通过。不在开头的不算。',
  check: nationalWordsCheck,
})
