import { nameRule } from './name-rule'
import { personNameCheck } from './personal-checks'

export const personName = nameRule({
  id: 'site-name/person-name',
  title: '个人网站名称没有姓名',
  severity: 'block',
  reads: ['naming/surnames', 'naming/province/11'],
  explains:
    '名称里有主体或网站负责人的姓名时发现；像是别人姓名的只是提示。北京、江苏有收下的例子，只提示风险。',
  check: personNameCheck,
})
