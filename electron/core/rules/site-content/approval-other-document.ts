import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { claimedApprovals, isContentJudged } from './judged-content'
import { otherDocumentOf } from './other-document'

export const approvalOtherDocument: Rule = {
  id: 'site-content/approval-other-document',
  family: 'site-content',
  top: 4,
  title: '批准文号不是别的证照的号码',
  severity: 'risk',
  basis: 'approval-not-other',
  reads: ['not-approval/…'],
  explains:
    '增值电信业务经营许可证、ICP 备案号、公安联网备案号、广播电视节目制作许可证、出版物经营许可证和统一社会信用代码都不是前置审批，填在这里就指出来。',
  appliesTo: isContentJudged,
  check: ({ draft }, { facts }) =>
    claimedApprovals(draft).flatMap(({ path, approval: { number } }) => {
      if (isBlank(number)) return []
      const at = `${path}.number`
      const other = otherDocumentOf(number, facts)
      if (!other) return [passed(at)]
      return [
        found(
          at,
          `“${number}”是${other.name}的号码，${other.why}，不是前置审批的批准文号。`,
          '换成这一类目的批准文号；没有批准文件、也不涉及这类内容的，改选“以上都不涉及”。',
          { value: number, ...(other.fact ? { fact: other.fact } : {}) },
        ),
      ]
    }),
}
