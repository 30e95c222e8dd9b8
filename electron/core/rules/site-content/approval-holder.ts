import { found } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { hasMaterial } from '../slots'
import { categoryName } from './approval-signs'
import { claimedApprovals, isContentJudged } from './judged-content'

export const approvalHolder: Rule = {
  id: 'site-content/approval-holder',
  family: 'site-content',
  top: 4,
  title: '批准文件是主体的，且在有效期内',
  severity: 'confirm',
  basis: 'approval-holder',
  explains: '批准文件的版式各不相同，软件不读它，只请你核对三样：持有人、有效期、图片清楚。',
  appliesTo: isContentJudged,
  check: (filing, { facts }) =>
    claimedApprovals(filing.draft).flatMap(({ path, approval, service }) =>
      isBlank(approval.file) && !hasMaterial(filing, 'prior-approval', service)
        ? []
        : [
            found(
              `${path}.file`,
              `“${categoryName(approval.category, facts)}”的批准文件要你看一眼：持有人是“${
                filing.draft.principal.name ?? '主体'
              }”，还在有效期内，图片看得清。`,
              '三样都对就确认；持有人不同、过期或看不清的，换成对的文件。',
            ),
          ],
    ),
}
