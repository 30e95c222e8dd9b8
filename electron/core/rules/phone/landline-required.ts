import type { Fact } from '../../reference/facts'
import { officePhone } from '../../reference/phone-facts'
import { parsePhoneNumber } from '../../values/phone-number'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { isOrganisation } from '../people'
import { isCancelling } from '../filing-province'
import type { Answer, Filing, Rule, RuleContext } from '../rule'

const PATH = 'principal.responsible.landline'
const REMEDY = '填写单位在备案省的固定电话，写成区号加号码。'

/** What the province says, office numbers of organisations before the general word on landlines. */
function wanted(
  { draft }: Filing,
  { facts }: RuleContext,
): { required: boolean; fact: Fact<unknown> } | null {
  const office = officePhone(facts, draft.filing.province)
  if (office?.value.landlineRequired !== undefined)
    return { required: office.value.landlineRequired, fact: office }
  const general = facts.provincial(draft.filing.province, 'phones.landlineRequired')
  return general && { required: general.value, fact: general }
}

function judge(filing: Filing, context: RuleContext): Answer[] {
  const { landline } = filing.draft.principal.responsible
  const want = wanted(filing, context)
  if (isBlank(landline)) {
    if (!want) return [notChecked(PATH, '没有查到备案省要不要填固定电话。')]
    const { required, fact } = want
    if (!required) return [passed(PATH, [], fact)]
    return [found(PATH, `没有填固定电话，备案省要求单位填。${fact.note ?? ''}`, REMEDY, { fact })]
  }
  const phone = parsePhoneNumber(landline)
  if (!want?.required || !phone.ok) return []
  if (phone.value.type !== 'mobile') return [passed(PATH, [], want.fact)]
  return [
    found(PATH, `固定电话“${landline}”是手机号，备案省要求单位填区号开头的号码。`, REMEDY, {
      fact: want.fact,
      value: landline,
    }),
  ]
}

export const landlineRequired: Rule = {
  id: 'phone/landline-required',
  family: 'phone',
  top: 7,
  title: '备案省要求时，单位填了固定电话',
  severity: 'block',
  basis: 'phone-landline-by-province',
  reads: ['office-phone/…', 'provincial/phones.landlineRequired'],
  explains:
    '只看单位的主体负责人。备案省要求固定电话时，留空和填手机号都会给出结果；没有查到要求时，留空标为未检查。',
  appliesTo: ({ draft }) => isOrganisation(draft) && !isCancelling(draft),
  check: judge,
}
