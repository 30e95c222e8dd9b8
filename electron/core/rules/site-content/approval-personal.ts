import { found } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { categoryName } from './approval-signs'
import { claimedApprovals, isContentJudged } from './judged-content'

export const approvalPersonal: Rule = {
  id: 'site-content/approval-personal',
  family: 'site-content',
  top: 4,
  title: '个人不办前置审批的内容',
  severity: 'block',
  basis: 'approval-personal',
  explains: '各项前置审批都只批给单位。个人备案里选了任何一个类目，就要换内容或换成单位备案。',
  appliesTo: (filing) => isContentJudged(filing) && isPersonal(filing.draft),
  check: ({ draft }, { facts }) =>
    claimedApprovals(draft).map(({ path, approval }) =>
      found(
        `${path}.category`,
        `个人备案里选了前置审批“${categoryName(approval.category, facts)}”，这项审批只给单位。`,
        '去掉这部分内容并改选“以上都不涉及”，或改由有批准文件的单位备案。',
      ),
    ),
}
