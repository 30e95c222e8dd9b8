import { officePhone } from '../../reference/phone-facts'
import { found, passed } from '../answers'
import { isOrganisation } from '../people'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { numbersOf, type PlacedNumber } from './numbers'
import { remarkOn, remarkPath } from './remarks'

const REMEDY = '在备注里写明这个手机号由谁使用、是什么职务。'

function judge(
  { owner, what, typed, phone }: PlacedNumber,
  { draft }: Filing,
  { facts }: RuleContext,
): Answer[] {
  const fact = officePhone(facts, draft.filing.province)
  if (fact?.value.mobileNeedsRemark !== true || !phone.ok || phone.value.type !== 'mobile') return []
  const path = remarkPath(owner.service)
  const said = remarkOn(facts, draft, owner.service, phone.value.digits)
  if (said === 'says') return [passed(path, [], fact)]
  const begin = `${what}“${typed}”是手机号，备案省要在备注里写明使用人，`
  return [
    said === 'blank'
      ? found(path, `${begin}备注还是空的。`, REMEDY, { fact, value: typed })
      : found(path, `${begin}备注里没有看到。`, REMEDY, { fact, value: typed, severity: 'confirm' }),
  ]
}

export const officeMobileRemark: Rule = {
  id: 'phone/office-mobile-remark',
  family: 'phone',
  top: 7,
  title: '固定电话填手机号时，备注写明了使用人',
  severity: 'risk',
  basis: 'phone-landline-by-province',
  reads: ['office-phone/…', 'remark-words/number-owner'],
  explains:
    '有的省收手机号作办公电话，但要在备注里写使用人的姓名或职务。备注为空给风险；写了别的内容时只请人确认。',
  appliesTo: ({ draft }) => isOrganisation(draft),
  check: (filing, context) =>
    numbersOf(filing.draft, 'landline').flatMap((number) => judge(number, filing, context)),
}
