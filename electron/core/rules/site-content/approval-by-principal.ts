import type { Draft } from '../../filing/draft'
import type { Facts } from '../../reference/facts'
import { found, passed } from '../answers'
import type { Severity } from '../finding'
import { isOrganisation } from '../people'
import type { Answer, Filing, Rule } from '../rule'
import {
  categories,
  isAnsweredFor,
  principalNameSigns,
  principalTexts,
  scopeSigns,
  serviceSigns,
  serviceTexts,
  signsInWords,
  type Category,
  type Sign,
} from './approval-signs'
import { isContentJudged } from './judged-content'
import { provinceWish } from './province-wish'
import { isPublicBody } from './public-body'

/** Money is looked for in the registered name above all; elsewhere a name says little of a site. */
function severityOf({ id, words }: Category, name: readonly Sign[]): Severity {
  const strong = name.some(({ strength }) => strength === 'strong')
  if (!strong || words.value.standing === 'cancelled') return 'hint'
  return id === 'internet-finance' ? 'risk' : 'confirm'
}

function ofCategory(filing: Filing, one: Category, name: Sign[], scope: Sign[], facts: Facts): Answer {
  const path = 'services[0].priorApprovals'
  const signs = [...name, ...scope]
  const message = `${signsInWords(signs)}属于前置审批“${one.name}”的行业，审核时可能问到。`
  const has = `网站做这类内容就选“${one.name}”并附${one.documents.map((each) => `“${each}”`).join('、')}；`
  if (isPublicBody(filing.draft, facts))
    return found(path, message, `${has}不做就保持“以上都不涉及”。`, { severity: 'hint', fact: one.words })
  const wish =
    one.words.value.standing === 'required' ? provinceWish(filing, 'principal', one.id, signs, facts) : null
  if (wish?.answeredByLetter) return passed(path, [], wish.fact)
  if (wish) return found(path, message, `${has}${wish.says}`, { fact: wish.fact })
  return found(path, message, `${has}不做就保持“以上都不涉及”，并备好不涉及前置审批的承诺书。`, {
    severity: severityOf(one, name),
    fact: one.words,
  })
}

/** True when a service itself speaks of the category: then the rule of the services has said it. */
const saidOfService = (draft: Draft, one: Category, facts: Facts): boolean =>
  draft.services.some(
    (service) =>
      isAnsweredFor(service.priorApprovals, one) ||
      serviceSigns(serviceTexts(service, facts), one, facts).length > 0,
  )

export const approvalByPrincipal: Rule = {
  id: 'site-content/approval-by-principal',
  family: 'site-content',
  top: 4,
  title: '主体名称与经营范围没有引来前置审批的追问',
  severity: 'risk',
  basis: 'approval-by-principal',
  reads: ['approval-words/…', 'approval-document/…', 'approval-province/…'],
  explains:
    '主体名称和经营范围里的行业字样只是弱的依据：多数只提示，名称带金融字样的给风险，备案省另有规定的按该省。经营范围按分句看，“不含…”“除依法须经批准的项目外”不算。机关、事业单位、医疗机构和社会团体只提示。',
  appliesTo: (filing) =>
    isContentJudged(filing) && isOrganisation(filing.draft) && filing.draft.services.length > 0,
  check: (filing, { facts }) => {
    const { draft } = filing
    const texts = principalTexts(draft, facts)
    const answers = categories(facts).flatMap((one) => {
      const name = principalNameSigns(texts, one)
      const scope = scopeSigns(texts, one)
      if (name.length + scope.length === 0 || saidOfService(draft, one, facts)) return []
      return [ofCategory(filing, one, name, scope, facts)]
    })
    return answers.length > 0 ? answers : [passed('services[0].priorApprovals')]
  },
}
