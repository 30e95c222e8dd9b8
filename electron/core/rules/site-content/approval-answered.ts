import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { isContentJudged } from './judged-content'

export const approvalAnswered: Rule = {
  id: 'site-content/approval-answered',
  family: 'site-content',
  top: 4,
  title: '前置审批已经作答',
  severity: 'block',
  basis: 'approval-answered',
  reads: ['prior-approval/…'],
  explains:
    '前置审批不能空着：涉及就选类目，都不涉及就选“以上都不涉及”。还没有选的提醒作答；软件不替你认定“不涉及”。',
  appliesTo: isContentJudged,
  check: ({ draft }, { facts }) =>
    draft.services.map(({ priorApprovals }, index) => {
      const path = `services[${index}].priorApprovals`
      if (priorApprovals.length > 0) return passed(path)
      return found(
        path,
        '前置审批还没有作答，空着很可能被退回。',
        `对照 ${facts.choices('prior-approval').length} 个类目看一遍：涉及的选上并填文号，都不涉及就选“以上都不涉及”。`,
      )
    }),
}
