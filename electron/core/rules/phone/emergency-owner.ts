import type { Draft } from '../../filing/draft'
import type { Facts } from '../../reference/facts'
import { phoneKey } from '../../values/phone-number'
import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { numbersOf } from './numbers'
import { remarkOn, remarkPath } from './remarks'

const TEMPLATE = 'EMERGENCY_OWNER'

/** What the remark must say in the draft's province: words for it, or null when nothing is wanted of this principal. */
function wanted(draft: Draft, facts: Facts): string | null {
  if (draft.principal.nature === null) return null
  const kind = isPersonal(draft) ? 'personal' : 'organization'
  const remarks = facts
    .provincialList(draft.filing.province, 'remarks')
    .filter(({ value }) => value.template === TEMPLATE)
  const own = remarks.find(({ value }) => value.appliesTo === 'both' || value.appliesTo === kind)
  // A province that says for whom means nobody else.
  if (remarks.length > 0 && !own) return null
  return own?.value.rule ?? '使用人的姓名'
}

function judge({ draft }: Filing, { facts }: RuleContext): Answer[] {
  const fact = facts.provincial(draft.filing.province, 'phones.emergencyOwnerRemark')
  const wants = wanted(draft, facts)
  if (fact?.value !== true || wants === null) return []
  const seen = new Set<string>()
  return numbersOf(draft, 'emergencyPhone').flatMap(({ owner, what, typed, phone }) => {
    // One number needs its user named once, however many persons give it.
    if (!phone.ok || seen.has(phoneKey(phone.value))) return []
    const key = phoneKey(phone.value)
    seen.add(key)
    const path = remarkPath(owner.service)
    const said = remarkOn(facts, draft, owner.service, key)
    if (said === 'says') return [passed(path, [], fact)]
    const begin = `备案省要在备注里写明${what}“${typed}”的使用人，`
    // A person's remark is wanted everywhere: that it is empty is found once, where fields are checked.
    if (said === 'blank' && isPersonal(draft)) return [notChecked(path, `${begin}备注还没有填。`)]
    return [
      said === 'blank'
        ? found(path, `${begin}备注还是空的。`, `在备注里写上${wants}。`, { fact, value: typed })
        : found(path, `${begin}备注里没有看到。`, `在备注里写上${wants}；已经写明的就确认。`, {
            fact,
            value: typed,
            severity: 'confirm',
          }),
    ]
  })
}

export const emergencyOwnerRemark: Rule = {
  id: 'phone/emergency-owner',
  family: 'phone',
  top: 7,
  title: '备案省要求时，备注写明了应急电话的使用人',
  severity: 'risk',
  basis: 'phone-emergency-owner',
  reads: ['provincial/phones.emergencyOwnerRemark', 'provincial/remarks', 'remark-words/number-owner'],
  explains:
    '少数省要在备注里写应急电话由谁使用。单位的备注为空给风险；写了别的内容而看不到使用人时，只请人确认。备注里有这个号码，或有说明身份的词，就通过；个人备注整个没填由填写完整的规则去说。',
  check: judge,
}
