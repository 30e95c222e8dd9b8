import type { Draft } from '../../filing/draft'
import type { Facts } from '../../reference/facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Severity } from '../finding'
import { isPersonal } from '../people'
import type { Answer, Filing, Rule } from '../rule'
import {
  categories,
  isAnsweredFor,
  serviceSigns,
  serviceTexts,
  signsInWords,
  type Category,
  type Sign,
} from './approval-signs'
import { isContentJudged } from './judged-content'
import { provinceWish } from './province-wish'
import { isPublicBody, standsInOwnName } from './public-body'

function severityOf({ words }: Category, signs: readonly Sign[]): Severity {
  const strong = signs.some(({ strength }) => strength === 'strong')
  const required = words.value.standing === 'required'
  if (strong && required) return 'risk'
  return strong || required ? 'confirm' : 'hint'
}

function remedy(draft: Draft, { name, documents, words }: Category): string {
  if (isPersonal(draft)) return '个人办不了这项审批：去掉这部分内容，或改由单位备案。'
  const licence = documents.map((one) => `“${one}”`).join('、')
  if (words.value.standing === 'cancelled')
    return `全国已不再审批这一项，个别省仍要${licence}；有就在前置审批里选“${name}”，没有就在备注里写明实际内容。`
  return `要用的文件是${licence}：已有就在前置审批里选“${name}”，填文号并附文件；不涉及就改掉这些字样，或在备注里写明实际内容。`
}

function ofCategory(filing: Filing, path: string, one: Category, signs: Sign[], facts: Facts): Answer {
  const { draft } = filing
  const message = `${signsInWords(signs)}像是前置审批“${one.name}”的内容。`
  const value = signs[0]?.words[0] ?? ''
  if (isPublicBody(draft, facts) && standsInOwnName(draft, signs))
    return found(path, message, remedy(draft, one), { fact: one.words, severity: 'hint', value })
  const wish = provinceWish(filing, 'service', one.id, signs, facts)
  if (wish && !wish.answeredByLetter)
    return found(path, message, `${remedy(draft, one)}${wish.says}`, { fact: wish.fact, value })
  return found(path, message, remedy(draft, one), {
    fact: one.words,
    severity: severityOf(one, signs),
    value,
  })
}

function check(filing: Filing, index: number, facts: Facts): Answer[] {
  const service = filing.draft.services[index]
  if (!service) return []
  const path = `services[${index}].priorApprovals`
  if (isBlank(service.name) && isBlank(service.description) && service.contentTypes.length === 0)
    return [notChecked(path, '名称、服务内容和内容说明都还没有填。')]
  const texts = serviceTexts(service, facts)
  const open = categories(facts).flatMap((one) => {
    const signs = serviceSigns(texts, one, facts)
    const answered = signs.length === 0 || isAnsweredFor(service.priorApprovals, one)
    return answered ? [] : [ofCategory(filing, path, one, signs, facts)]
  })
  return open.length > 0 ? open : [passed(path)]
}

export const approvalByService: Rule = {
  id: 'site-content/approval-by-service',
  family: 'site-content',
  top: 4,
  title: '名称与内容没有漏报的前置审批',
  severity: 'risk',
  basis: 'approval-trigger',
  reads: ['approval-words/…', 'approval-document/…', 'approval-province/…', 'content-words/negation'],
  explains:
    '在名称、服务内容、内容说明和备注里找各类目的词，说明词在哪里、是哪一类、要什么文件；“不涉及…”一类的分句不算，宠物医院、视频监控这类词有专门的排除。已选该类目就不再提。全国已取消的类目只请确认或提示。',
  appliesTo: isContentJudged,
  check: (filing, { facts }) => filing.draft.services.flatMap((_, index) => check(filing, index, facts)),
}
