import { officePhone } from '../../reference/phone-facts'
import { phoneKey } from '../../values/phone-number'
import { found, notChecked, passed } from '../answers'
import { isOrganisation } from '../people'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { numbersOf, type PlacedNumber } from './numbers'

function judge(
  { owner, path, what, typed, phone }: PlacedNumber,
  mobiles: readonly PlacedNumber[],
  { draft }: Filing,
  { facts }: RuleContext,
): Answer[] {
  const mobile = mobiles.find((one) => one.owner.path === owner.path)?.phone
  if (!phone.ok || !mobile?.ok) return []
  if (phoneKey(phone.value) !== phoneKey(mobile.value)) return [passed(path)]
  const fact = officePhone(facts, draft.filing.province)
  if (fact?.value.differsFromMobile !== true)
    return [notChecked(path, '固定电话和手机是同一个号码，没有查到备案省是否接受。')]
  return [
    found(
      path,
      `${what}“${typed}”和手机是同一个号码，备案省要求不同。`,
      '填写单位的固定电话，或另一个号码。',
      {
        fact,
        value: typed,
      },
    ),
  ]
}

export const landlineDiffers: Rule = {
  id: 'phone/landline-differs',
  family: 'phone',
  top: 7,
  title: '备案省要求时，固定电话和手机不是同一个号码',
  severity: 'block',
  basis: 'phone-landline-by-province',
  reads: ['office-phone/…'],
  explains: '有的省不收和手机相同的固定电话。两个号码不同就通过；相同而没有查到备案省的要求时，标为未检查。',
  appliesTo: ({ draft }) => isOrganisation(draft),
  check: (filing, context) => {
    const mobiles = numbersOf(filing.draft, 'mobile')
    return numbersOf(filing.draft, 'landline').flatMap((number) => judge(number, mobiles, filing, context))
  },
}
