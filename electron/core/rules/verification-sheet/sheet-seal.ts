import type { Draft } from '../../filing/draft'
import type { Facts } from '../../reference/facts'
import { parseUnifiedCreditCode } from '../../values/unified-credit-code'
import { found, notChecked, passed } from '../answers'
import { isOrganisation, isPersonal } from '../people'
import type { Answer, Filing, Rule } from '../rule'
import { evidenceFor } from '../slots'
import { isFiling, markOn, NOT_READ, sheetsOf, type Sheet } from './sheets'

/** Sole proprietors may have no seal. */
function isSoleProprietor({ principal }: Draft, facts: Facts): boolean {
  const code = parseUnifiedCreditCode(principal.certificate.number ?? '')
  return code.ok && (facts.creditCodeCategory(code.value.category)?.value.name.includes('个体') ?? false)
}

const saysNoSeal = ({ principal, services }: Draft): boolean =>
  [principal.remark, ...services.map(({ remark }) => remark)].some((remark) => remark?.includes('公章'))

function check({ draft }: Filing, sheet: Sheet, facts: Facts): Answer {
  const { path, pages } = sheet
  const mark = markOn(sheet, 'seal')
  if (!mark) return notChecked(path, pages.length === 0 ? NOT_READ : '核验单上没有找到盖章处，或者是黑白的。')
  const evidence = evidenceFor(mark.page, 'seal')
  if (isPersonal(draft)) {
    if (!mark.present) return passed(path, evidence)
    return found(path, '个人的核验单上像是有章，个人不用盖章。', '看一眼原图；盖了章的重填一份。', {
      severity: mark.sure ? 'hint' : 'confirm',
      evidence,
    })
  }
  if (mark.present) return passed(path, evidence)
  const sole = isSoleProprietor(draft, facts)
  if (sole && saysNoSeal(draft)) return passed(path, evidence)
  return found(
    path,
    mark.sure ? '核验单上没有看到公章。' : '核验单的盖章处像是空的，看不太清。',
    sole
      ? '有公章就盖上重新扫描；没有公章的，在备注里写明“无公章个体工商户”。'
      : '盖主办单位的公章后重新彩色扫描；合同章、财务章和部门章不收。',
    { evidence, ...(mark.sure ? {} : { severity: 'confirm' as const }) },
  )
}

export const sheetSeal: Rule = {
  id: 'verification-sheet/sheet-seal',
  family: 'verification-sheet',
  top: 8,
  title: '单位的核验单盖了公章',
  severity: 'block',
  basis: 'sheet-seal',
  reads: ['credit-code-category/…'],
  explains:
    '单位的核验单要盖红色公章，个人的不盖。只看有没有章，不认章上的字；黑白扫描件看不出章，标为未检查。没有公章的个体工商户在备注里写明即可。',
  appliesTo: (filing) => isFiling(filing) && (isPersonal(filing.draft) || isOrganisation(filing.draft)),
  check: (filing, { facts }) => sheetsOf(filing).map((sheet) => check(filing, sheet, facts)),
}
