import type { Draft } from '../../filing/draft'
import type { Facts } from '../../reference/facts'
import { approvalProvinceSchema, type ApprovalProvince } from '../../reference/site-content-facts'
import { found, passed } from '../answers'
import type { Severity } from '../finding'
import { isOrganisation } from '../people'
import type { Answer, Filing, Rule } from '../rule'
import { hasMaterial } from '../slots'
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
import { isPublicBody } from './public-body'

const TAKES: Record<ApprovalProvince['takes'], string> = {
  licence: '备案省要主管部门的许可文件。',
  'licence-or-narrower-scope': '备案省要许可文件，没有就先核减经营范围，不收情况说明。',
  'licence-or-commitment': '备案省要许可文件；实际不涉及的，交不涉及的承诺书。',
}

const concerns = ({ value }: { value: ApprovalProvince }, { id, words }: Category, signs: readonly Sign[]) =>
  words.value.standing === 'required' &&
  value.categories.some((one) => one === '*' || one === id) &&
  (value.words.length === 0 || signs.some((one) => one.words.some((word) => value.words.includes(word))))

/** Money is looked for in the registered name above all; elsewhere a name says little of a site. */
function severityOf({ id, words }: Category, name: readonly Sign[]): Severity {
  const strong = name.some(({ strength }) => strength === 'strong')
  if (!strong || words.value.standing === 'cancelled') return 'hint'
  return id === 'internet-finance' ? 'risk' : 'confirm'
}

function ofCategory(filing: Filing, one: Category, name: Sign[], scope: Sign[], facts: Facts): Answer {
  const { draft } = filing
  const path = 'services[0].priorApprovals'
  const signs = [...name, ...scope]
  const province = facts.get(`approval-province/${draft.filing.province ?? ''}`, approvalProvinceSchema)
  const stricter = province && concerns(province, one, signs) ? province : null
  const letter = hasMaterial(filing, 'commitment-letter')
  if (stricter?.value.takes === 'licence-or-commitment' && letter) return passed(path, [], stricter)
  const message = `${signsInWords(signs)}属于前置审批“${one.name}”的行业，审核时可能问到。`
  const has = `网站做这类内容就选“${one.name}”并附${one.documents.map((each) => `“${each}”`).join('、')}；`
  if (isPublicBody(draft, facts))
    return found(path, message, `${has}不做就保持“以上都不涉及”。`, { severity: 'hint', fact: one.words })
  if (stricter) return found(path, message, `${has}${TAKES[stricter.value.takes]}`, { fact: stricter })
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
