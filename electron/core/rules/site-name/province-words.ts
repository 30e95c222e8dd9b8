import { nameRule } from './name-rule'
import { personalProvinceCheck } from './personal-province-check'

export const provinceWords = nameRule({
  id: 'site-name/province-words',
  title: '个人网站名称没有备案省的禁用词',
  severity: 'block',
  reads: [
    'provincial/personal.forbiddenNameWords',
    'naming/province/11',
    'naming/province/41',
    'naming/province/51',
    'naming/province/61',
  ],
  explains:
    '备案省自己的禁用词表（2019 年的说法）和对英文、数字、同名的要求。全国词表已经说过的词不再说一遍。',
  check: personalProvinceCheck,
})
