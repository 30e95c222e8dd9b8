import { nameRule } from './name-rule'
import { tooLongCheck } from './form-checks'

export const tooLong = nameRule({
  id: 'site-name/too-long',
  title: '网站名称不超过 30 个字',
  severity: 'risk',
  explains: '按字数计，一个字母也算一个字。',
  check: tooLongCheck,
})
