import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { categoryName } from './approval-signs'
import { claimedApprovals, isContentJudged } from './judged-content'

export const approvalNumber: Rule = {
  id: 'site-content/approval-number',
  family: 'site-content',
  top: 4,
  title: '前置审批填了批准文号',
  severity: 'block',
  basis: 'approval-complete',
  explains: '选了类目就要有批准文号。文号写得对不对由另一条规则看。',
  appliesTo: isContentJudged,
  check: ({ draft }, { facts }) =>
    claimedApprovals(draft).map(({ path, approval }) =>
      isBlank(approval.number)
        ? found(
            `${path}.number`,
            `选了“${categoryName(approval.category, facts)}”，批准文号还没有填。`,
            '照批准文件填写文号；还没有批准文件的，先办审批再备案。',
          )
        : passed(`${path}.number`),
    ),
}
