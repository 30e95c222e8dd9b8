import { nameRule } from './name-rule'
import { symbolsCheck } from './form-checks'

export const symbols = nameRule({
  id: 'site-name/symbols',
  title: '网站名称没有特殊符号、空格和表情',
  severity: 'block',
  explains:
    '汉字、半角字母和数字、括号和短横以外的字符都会发现，名称两端的空格不算。登记名称里就有的符号只提示风险。',
  check: symbolsCheck,
})
