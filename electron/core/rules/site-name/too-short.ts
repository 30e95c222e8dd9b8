import { nameRule } from './name-rule'
import { tooShortCheck } from './form-checks'

export const tooShort = nameRule({
  id: 'site-name/too-short',
  title: '网站名称至少三个汉字',
  severity: 'block',
  explains:
    '数网站名称里的汉字。汉字不足三个、算上字母和数字够三个时，各接入商说法不一，只提示风险。App 名称不受此限。',
  check: tooShortCheck,
})
