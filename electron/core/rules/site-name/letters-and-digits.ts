import { nameRule } from './name-rule'
import { lettersAndDigitsCheck } from './form-checks'

export const lettersAndDigits = nameRule({
  id: 'site-name/letters-and-digits',
  title: '网站名称不只有字母和数字',
  severity: 'block',
  explains: '名称由字母和数字混成、没有汉字时发现。',
  check: lettersAndDigitsCheck,
})
