import { areaCode } from '../../reference/phone-facts'
import { found, notChecked, passed } from '../answers'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { filingProvince, NO_PROVINCE } from '../filing-province'
import { lessSure } from './less-sure'
import { numbersOf, type PlacedNumber } from './numbers'

const BASIS = 'phone-landline-form'

function judge(number: PlacedNumber, { draft }: Filing, { facts }: RuleContext): Answer[] {
  const { path, what, typed, phone } = number
  if (!phone.ok || phone.value.type !== 'landline') return []
  const code = phone.value.areaCode
  const fact = areaCode(facts, code)
  if (!fact)
    return [
      found(path, `${what}“${typed}”的区号“${code}”没有查到，可能输错了。`, '核对区号；确实没错就确认。', {
        severity: 'confirm',
        value: code,
      }),
    ]
  const { province, place, now } = fact.value
  if (now !== undefined)
    return [
      found(
        path,
        `${what}“${typed}”的区号“${code}”（${place}）已经停用，改成了“${now}”。`,
        '按现在的区号和号码填写，号码的位数也可能变了。',
        { fact, value: code },
      ),
    ]
  const here = filingProvince(draft, facts)
  if (!here) return [notChecked(path, NO_PROVINCE)]
  if (province === here.code) return [passed(path, [], fact)]
  const rule = facts.nationwide(BASIS)
  return [
    found(
      path,
      `${what}“${typed}”的区号“${code}”是${place}的，不在备案省${here.name}。`,
      `换成${here.name}的号码；没有就留空，备案省要求时再补。`,
      { fact: rule ? lessSure(rule, fact) : fact, value: code },
    ),
  ]
}

export const landlineArea: Rule = {
  id: 'phone/landline-area',
  family: 'phone',
  top: 7,
  title: '固定电话的区号在用，并且属于备案省',
  severity: 'block',
  basis: BASIS,
  reads: ['area-code/…'],
  explains:
    '区号查全国区号表：不在备案省的给风险，已经并入别处的说出新区号，表里没有的只请人确认。写法不对的由写法的规则去说。',
  check: (filing, context) =>
    numbersOf(filing.draft, 'landline').flatMap((number) => judge(number, filing, context)),
}
