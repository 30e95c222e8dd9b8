import type { PriorApprovalCategory } from '../../filing/vocabulary'
import { derived } from '../../reference/derived'
import type { Fact, Facts } from '../../reference/facts'
import { approvalDocumentSchema } from '../../reference/site-content-facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Rule } from '../rule'
import { numberKey } from './approval-number-key'
import { categoryName } from './approval-signs'
import { claimedApprovals, isContentJudged } from './judged-content'
import { otherDocumentOf } from './other-document'

interface Forms {
  readonly fact: Fact<unknown>
  readonly labels: readonly string[]
  readonly patterns: readonly RegExp[]
}

const forms = derived(
  (facts): ReadonlyMap<string, Forms> =>
    new Map(
      facts.ids('approval-document').flatMap((id) => {
        const fact = facts.get(id, approvalDocumentSchema)
        if (!fact || fact.value.forms.length === 0) return []
        return [
          [
            id.slice('approval-document/'.length),
            {
              fact,
              labels: fact.value.forms.map(({ label }) => label),
              patterns: fact.value.forms.map(({ pattern }) => new RegExp(pattern, 'u')),
            },
          ] as const,
        ]
      }),
    ),
)

function check(path: string, category: PriorApprovalCategory, number: string, facts: Facts): Answer[] {
  // A number of another document is told by the rule that knows those.
  if (otherDocumentOf(number, facts)) return []
  const known = forms(facts).get(category)
  if (!known) return [notChecked(path, '没有查到这一类批准文号的固定写法，请对照批准文件。')]
  const { fact, labels, patterns } = known
  const key = numberKey(number)
  if (patterns.some((pattern) => pattern.test(key))) return [passed(path, [], fact)]
  return [
    found(
      path,
      `“${number}”不像“${categoryName(category, facts)}”批准文号的写法，通常是${labels.join('或')}。`,
      '对照批准文件，照文件上的文号改；文件上就是这样的，保留即可。',
      { fact, value: number },
    ),
  ]
}

export const approvalNumberForm: Rule = {
  id: 'site-content/approval-number-form',
  family: 'site-content',
  top: 4,
  title: '批准文号是该类许可的写法',
  severity: 'risk',
  basis: 'approval-number-form',
  reads: ['approval-document/…'],
  explains:
    '新闻、出版、文化、视听、药械、宗教等许可的文号各有固定写法，不合的给风险；写法只从公开页面归纳，从不挡住打包。括号、空格与横线的样式不计。',
  appliesTo: isContentJudged,
  check: ({ draft }, { facts }) =>
    claimedApprovals(draft).flatMap(({ path, approval: { number, category } }) =>
      isBlank(number) ? [] : check(`${path}.number`, category, number, facts),
    ),
}
