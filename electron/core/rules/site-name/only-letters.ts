import { nameRule } from './name-rule'
import { onlyLettersCheck } from './form-checks'

export const onlyLetters = nameRule({
  id: 'site-name/only-letters',
  title: '网站名称不全是英文字母',
  severity: 'block',
  explains: '名称只有英文字母时发现，中间的空格、短横、下划线和点不改变结论。App 常用英文名，不受此限。',
  check: onlyLettersCheck,
})
