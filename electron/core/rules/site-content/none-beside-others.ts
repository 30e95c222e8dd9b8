import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { categoryName } from './approval-signs'
import { isContentJudged } from './judged-content'

export const noneBesideOthers: Rule = {
  id: 'site-content/none-beside-others',
  family: 'site-content',
  top: 4,
  title: '“以上都不涉及”不与其他类目同选',
  severity: 'block',
  basis: 'approval-answered',
  explains: '“以上都不涉及”与任何一个类目同选时两句话互相矛盾，只能留一边。',
  appliesTo: isContentJudged,
  check: ({ draft }, { facts }) =>
    draft.services.flatMap(({ priorApprovals }, index) => {
      if (!priorApprovals.some(({ category }) => category === 'none')) return []
      const path = `services[${index}].priorApprovals`
      const others = priorApprovals.filter(({ category }) => category !== 'none')
      if (others.length === 0) return [passed(path)]
      const names = others.map(({ category }) => `“${categoryName(category, facts)}”`).join('')
      return [
        found(
          path,
          `选了“以上都不涉及”，又选了${names}，两边互相矛盾。`,
          '涉及就去掉“以上都不涉及”，不涉及就只留它。',
          { fixes: [{ label: '去掉“以上都不涉及”', changes: [{ path, value: others }] }] },
        ),
      ]
    }),
}
