import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { belongsTo } from '../slots'
import { categoryName } from './approval-signs'
import { claimedApprovals, isContentJudged } from './judged-content'

export const approvalFile: Rule = {
  id: 'site-content/approval-file',
  family: 'site-content',
  top: 4,
  title: '前置审批附了批准文件',
  severity: 'block',
  basis: 'approval-complete',
  explains:
    '每个类目都要有批准文件：写在这一行里，或放在“前置审批文件”。文件少于类目时给风险，因为一份文件里也可能有几项。',
  appliesTo: isContentJudged,
  check: ({ draft }, { facts }) => {
    const claimed = claimedApprovals(draft)
    return claimed.map(({ path, approval, service }, at) => {
      const place = `${path}.file`
      if (!isBlank(approval.file)) return passed(place)
      const named = claimed.map((one) => one.approval.file)
      const given = draft.materials.filter(
        (one) =>
          one.slot === 'prior-approval' && belongsTo(one.service, service) && !named.includes(one.file),
      ).length
      const before = claimed
        .slice(0, at)
        .filter((one) => one.service === service && isBlank(one.approval.file)).length
      if (before < given) return passed(place)
      const name = categoryName(approval.category, facts)
      return found(
        place,
        given === 0
          ? `选了“${name}”，材料里还没有批准文件。`
          : `选了“${name}”，前置审批文件只有 ${given} 份，不够每个类目一份。`,
        '把批准文件的彩色扫描件放入“前置审批文件”。',
        given === 0 ? {} : { severity: 'risk' },
      )
    })
  },
}
