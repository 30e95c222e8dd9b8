import { nameRule } from './name-rule'
import { approvalWordsCheck } from './word-checks'

export const approvalWords = nameRule({
  id: 'site-name/approval-words',
  title: '名称不涉及前置审批类别，或已有批文',
  severity: 'risk',
  reads: ['naming/approval.news', 'naming/approval-kept-by'],
  explains:
    '名称带有新闻、出版、教育、医疗、金融等类别的字样、又没有填这一类批文时提示。机关、事业单位、医疗机构、社会团体的登记名称里就有的不算，企业的仍要说明。',
  check: approvalWordsCheck,
})
