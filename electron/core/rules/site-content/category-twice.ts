import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { categoryName } from './approval-signs'
import { claimedApprovals, isContentJudged } from './judged-content'

export const categoryTwice: Rule = {
  id: 'site-content/category-twice',
  family: 'site-content',
  top: 4,
  title: '同一前置审批类目只列一次',
  severity: 'block',
  basis: 'approval-complete',
  explains: '一个类目只能列一次，几份文件合成一张图片上传。第二次出现的那一行被指出。',
  appliesTo: isContentJudged,
  check: ({ draft }, { facts }) => {
    const claimed = claimedApprovals(draft)
    return claimed.map(({ path, approval, service }, at) => {
      const before = claimed
        .slice(0, at)
        .some((one) => one.service === service && one.approval.category === approval.category)
      if (!before) return passed(`${path}.category`)
      return found(
        `${path}.category`,
        `“${categoryName(approval.category, facts)}”列了两次。`,
        '删去其中一行；两份文件可以合成一张图片。',
      )
    })
  },
}
