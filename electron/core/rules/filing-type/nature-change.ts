import { domainsOf } from '../domains'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { parseResidentId } from '../../values/resident-id'
import { parseUnifiedCreditCode } from '../../values/unified-credit-code'

/** Whose number it is: a person's, an organisation's, or cannot be told. */
function holderOf(number: string | null): 'person' | 'organisation' | null {
  if (isBlank(number)) return null
  if (parseResidentId(number).ok) return 'person'
  return parseUnifiedCreditCode(number).ok ? 'organisation' : null
}

export const natureChange: Rule = {
  id: 'filing-type/nature-change',
  family: 'filing-type',
  top: 10,
  title: '变更主体不是在个人与单位之间转换',
  severity: 'confirm',
  basis: 'nature-not-changed',
  reads: ['filing-type-row/10'],
  explains:
    '个人备案改成单位备案、单位备案改成个人备案，都不算变更，要注销后重新备案。草稿里没有变更前的性质，只能从域名所有者的证件看出来；看不出来时标为未检查。',
  appliesTo: ({ draft }) => draft.filing.type === 'change-principal',
  check: ({ draft }) => {
    const path = 'filing.type'
    if (draft.principal.nature === null) return [notChecked(path, '主办单位性质还没有选，无法判断。')]
    const own = isPersonal(draft) ? 'person' : 'organisation'
    const owners = domainsOf(draft).flatMap(({ domain }) => holderOf(domain.owner.certificateNumber) ?? [])
    if (owners.length === 0) return [notChecked(path, '看不出变更前是个人还是单位。')]
    if (owners.every((owner) => owner === own)) return [passed(path)]
    return [
      found(
        path,
        own === 'organisation'
          ? '选的是变更主体，主体是单位，域名却在个人名下，像是把个人备案改成单位备案。'
          : '选的是变更主体，主体是个人，域名却在单位名下，像是把单位备案改成个人备案。',
        '原来的备案与现在的主体同属个人或同属单位，就确认；不是的话，注销原备案后重新备案。',
      ),
    ]
  },
}
