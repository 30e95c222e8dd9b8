import type { Draft } from '../filing/draft'
import type { Facts } from '../reference/facts'
import { isPersonal } from '../rules/people'
import { parseUnifiedCreditCode } from '../values/unified-credit-code'
import type { SignaturePlace } from './paper'

/** Where papers are signed, sealed and dated. */

export const byHand = (label: string, note = '亲笔签名，不用名章'): SignaturePlace => ({
  label,
  kind: 'hand',
  note,
})

export const DATE: SignaturePlace = { label: '日期', kind: 'date', note: '签字当天手写' }

/** Sole proprietors may have no seal. */
export function isSoleProprietor({ principal }: Draft, facts: Facts): boolean {
  const code = parseUnifiedCreditCode(principal.certificate.number ?? '')
  return code.ok && (facts.creditCodeCategory(code.value.category)?.value.name.includes('个体') ?? false)
}

/** The principal's seal; persons have none. */
export function sealOf(draft: Draft, facts: Facts): SignaturePlace[] {
  if (isPersonal(draft)) return []
  const note = isSoleProprietor(draft, facts)
    ? '没有公章的个体工商户不盖，在备注里写明'
    : '公章，不用合同章、财务章、部门章'
  return [{ label: '单位盖章', kind: 'seal', note }]
}

/** Who may sign for the whole: a person for themselves, for others the head whom their certificate names. */
export function headTitle(draft: Draft, facts: Facts): string {
  if (isPersonal(draft)) return '本人'
  if (isSoleProprietor(draft, facts)) return '经营者'
  return facts.principalType(draft.principal.nature)?.value.headIs ?? '法定代表人'
}

/** The head's name where the draft tells it: the responsible person, if that is the head. */
export const headNameOf = ({ principal }: Draft): string | null => {
  const { name, isLegalRepresentative } = principal.responsible
  return principal.nature === 'personal' || isLegalRepresentative === true ? name : null
}
