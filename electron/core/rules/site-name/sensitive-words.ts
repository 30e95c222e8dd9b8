import { nameRule } from './name-rule'
import { sensitiveWordsCheck } from './word-checks'

export const sensitiveWords = nameRule({
  id: 'site-name/sensitive-words',
  title: '名称没有敏感词',
  severity: 'block',
  reads: [
    'naming/words.sensitive.gambling',
    'naming/words.sensitive.pornography',
    'naming/words.sensitive.anti-corruption',
  ],
  explains:
    '按敏感词表查名称，夹空格、符号、全角字或繁体字也能认出。“红色情怀”“身体彩绘”这样跨在两个词之间的不算，也有正当用法的词只提示风险。',
  check: sensitiveWordsCheck,
})
