import type { Fact, Facts } from '../../reference/facts'
import { phoneKey } from '../../values/phone-number'
import { found, notChecked, passed } from '../answers'
import type { Severity } from '../finding'
import { isPersonal } from '../people'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { numbersOf, type PlacedNumber } from './numbers'

const REMEDY = '填写另一个人的号码，例如同事或家人。'

interface Word {
  /** Null: the same number is accepted. */
  readonly severity: Severity | null
  /** Null: no word of the province, the nationwide rule decides. */
  readonly fact: Fact<unknown> | null
}

/** What the province says of an emergency number that is the person's own mobile. */
function ownWord({ draft }: Filing, facts: Facts): Word {
  const { province } = draft.filing
  if (draft.principal.nature === null) return { severity: 'block', fact: null }
  const must = facts.provincial(
    province,
    isPersonal(draft) ? 'phones.emergencyMustDifferPersonal' : 'phones.emergencyMustDifferOrganization',
  )
  if (must?.value === false) return { severity: null, fact: must }
  if (must) return { severity: must.value === true ? 'block' : 'hint', fact: must }
  return { severity: 'block', fact: facts.provincial(province, 'phones.minDistinctNumbersSamePerson') }
}

const isNumber = (number: PlacedNumber, key: string): boolean =>
  number.phone.ok && phoneKey(number.phone.value) === key

function judge(
  { owner, path, what, typed, phone }: PlacedNumber,
  mobiles: readonly PlacedNumber[],
  filing: Filing,
  { facts }: RuleContext,
): Answer {
  if (!phone.ok) return notChecked(path, '应急电话的写法还不对，没有比较。')
  const key = phoneKey(phone.value)
  const same = mobiles.filter((mobile) => isNumber(mobile, key))
  if (same.some((mobile) => mobile.owner.path === owner.path)) {
    const { severity, fact } = ownWord(filing, facts)
    const own = fact ? { fact } : {}
    if (severity === null) return passed(path, [], ...(fact ? [fact] : []))
    return found(path, `${what}“${typed}”和本人的手机是同一个号码。`, REMEDY, {
      severity,
      value: typed,
      ...own,
    })
  }
  const other = same[0]
  if (!other) return passed(path)
  const counted = facts.provincial(filing.draft.filing.province, 'phones.minDistinctNumbersDifferentPerson')
  // Where the province counts numbers, two persons may name each other; the count is another rule's.
  if (counted && !isPersonal(filing.draft)) return passed(path, [], counted)
  return found(path, `${what}“${typed}”和${other.what}是同一个号码。`, REMEDY, { value: typed })
}

export const emergencyDiffers: Rule = {
  id: 'phone/emergency-differs',
  family: 'phone',
  top: 7,
  title: '应急联系电话不是负责人自己的手机',
  severity: 'block',
  basis: 'phone-emergency-differs',
  reads: [
    'provincial/phones.emergencyMustDifferPersonal',
    'provincial/phones.emergencyMustDifferOrganization',
    'provincial/phones.minDistinctNumbersSamePerson',
    'provincial/phones.minDistinctNumbersDifferentPerson',
  ],
  explains:
    '应急电话和本人手机、另一位负责人的手机比较，只看号码，不看写法。备案省允许相同的通过；规定了号码个数的省，两位负责人可以互填，由个数的规则判断。两位负责人的手机之间、应急电话之间是否相同，由联系方式混用的规则判断。',
  check: (filing, context) => {
    const mobiles = numbersOf(filing.draft, 'mobile')
    return numbersOf(filing.draft, 'emergencyPhone').map((number) => judge(number, mobiles, filing, context))
  },
}
