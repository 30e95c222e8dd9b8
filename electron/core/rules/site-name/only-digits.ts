import { nameRule } from './name-rule'
import { onlyDigitsCheck } from './form-checks'

export const onlyDigits = nameRule({
  id: 'site-name/only-digits',
  title: '网站名称不全是数字',
  severity: 'block',
  explains: '名称只有数字时发现，全角数字也算。',
  check: onlyDigitsCheck,
})
