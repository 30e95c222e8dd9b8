import type { Draft } from '../../filing/draft'
import { provinceMaterial, provinceRemark, type Listed } from '../../reference/province-rule-facts'
import { codeForm } from '../../values/text-form'
import { found, passed } from '../answers'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { filingProvince, isCancelling, isChanging } from '../filing-province'
import { whenWanted } from './remark-wanted'

const PATH = 'filing.province'

const SOLE_TRADER = '92'

/** Whether the draft shows what has to be seen before something is worth listing. */
function isSeen(draft: Draft, { words, soleTrader, changes }: Listed = {}): boolean {
  const { principal, services } = draft
  if (changes && !isChanging(draft)) return false
  if (
    soleTrader &&
    !isPersonal(draft) &&
    !codeForm(principal.certificate.number ?? '').startsWith(SOLE_TRADER)
  )
    return false
  if (!words) return true
  const texts = [
    principal.name,
    principal.certificate.businessScope,
    ...services.flatMap(({ name, description, domains }) => [
      name,
      description,
      ...domains.map((one) => one.name),
    ]),
  ]
  return words.some((word) => texts.some((text) => text?.toLowerCase().includes(word)))
}

export const moreToPrepare: Rule = {
  id: 'province/more-to-prepare',
  family: 'province',
  top: 3,
  title: '备案省在特定情形才要的材料与备注',
  severity: 'hint',
  basis: 'province-materials',
  reads: [
    'provincial/materials',
    'provincial/remarks',
    'provincial/personal.temporaryIdAccepted',
    'province-material/…',
    'province-remark/…',
  ],
  explains:
    '草稿看不出要不要的省内要求，合成一条提示列出来，供提交前对照。只与变更、个体工商户或某些行业有关的，草稿里有迹象才列。没有这类要求的省不提示。',
  appliesTo: ({ draft }) => draft.principal.nature !== null && !isCancelling(draft),
  check: ({ draft }, { facts }) => {
    const home = filingProvince(draft, facts)
    if (!home) return []
    const personal = isPersonal(draft)
    const applies = (to: string): boolean => to === 'both' || to === (personal ? 'personal' : 'organization')
    const materials = facts.provincialList(home.code, 'materials').flatMap(({ value }) => {
      const material = provinceMaterial(value.type, facts)?.value
      if (!applies(value.appliesTo) || !material || material.when || material.answeredBy) return []
      if (!isSeen(draft, material.listed)) return []
      return [`${material.name}${value.condition ? `（${value.condition}）` : ''}`]
    })
    const remarks = facts.provincialList(home.code, 'remarks').flatMap(({ value }) => {
      const remark = provinceRemark(value.template, facts)?.value
      if (!applies(value.appliesTo) || !remark || remark.answeredBy) return []
      if (whenWanted(remark, home.code) !== null || !isSeen(draft, remark.listed)) return []
      // The province's words are shown where its condition is its own; else the name says it already.
      const condition = remark.provinces && value.rule ? `（${value.rule}）` : ''
      return [`备注写明${remark.name}${condition}`]
    })
    const temporary = personal && facts.provincial(home.code, 'personal.temporaryIdAccepted')?.value === false
    const all = [...materials, ...remarks, ...(temporary ? ['不收临时身份证'] : [])]
    if (all.length === 0) return [passed(PATH)]
    return [
      found(
        PATH,
        `${home.name}在特定情形还有这些要求：${all.join('；')}。`,
        '对照自己的情形，用得上的提前准备；用不上的不用管。',
      ),
    ]
  },
}
