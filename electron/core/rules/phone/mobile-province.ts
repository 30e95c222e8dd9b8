import type { Fact, Facts } from '../../reference/facts'
import type { ProvinceValue } from '../../reference/fact-values'
import { mobileProvince, segmentsAsOf, type MobileProvince } from '../../reference/mobile-segments'
import { mobilePrefix } from '../../reference/phone-facts'
import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import { filingProvince, NO_PROVINCE, provinceName } from '../filing-province'
import { homeOfPerson } from '../home-of-person'
import type { Answer, Filing, Rule, RuleContext } from '../rule'
import { lessSure } from './less-sure'
import { numbersOf, type PlacedNumber } from './numbers'

type Local = ProvinceValue<'phones.mobileLocalPersonal'>

/** `2023-02` as 2023 年 2 月. */
const inWords = (asOf: string): string => asOf.replace(/^(\d+)-0?(\d+).*$/, '$1 年 $2 月')

interface Elsewhere {
  readonly number: PlacedNumber
  readonly home: MobileProvince
  readonly province: string
  readonly want: Fact<Local> | null
}

/** What the province says of a number from elsewhere. */
function ofElsewhere(filing: Filing, { number, home, province, want }: Elsewhere, facts: Facts): Answer {
  const { path, what, typed } = number
  const here = provinceName(province, facts)
  const begin = `${what}“${typed}”是${provinceName(home.province, facts)}的号段（号段数据截至 ${inWords(segmentsAsOf(facts) ?? '')}），`
  const change = `换成${here}的手机号；归属地以运营商查到的为准。`
  const say = (end: string, remedy: string, more: Parameters<typeof found>[3]): Answer =>
    found(path, `${begin}${end}`, remedy, { value: typed, ...more })
  if (!want)
    return say(
      `没有查到${here}要不要本省号码，有的省会因此退回。`,
      '手边有备案省的号码就换上，没有可以不换。',
      {
        severity: 'hint',
      },
    )
  const fact = lessSure(want, home.fact)
  switch (want.value) {
    case 'required':
      return say(`${here}要求用本省号码。`, change, { fact })
    case 'conditional': {
      const lives = isPersonal(filing.draft) ? homeOfPerson(filing, facts)?.province : undefined
      if (lives === province) return passed(path, [], want)
      return lives === undefined
        ? say(`${here}要求外省户籍的人用本省号码。`, '户籍在外省就换成本省号码。', { fact, severity: 'hint' })
        : say(`户籍在${provinceName(lives, facts)}，${here}要求外省户籍的人用本省号码。`, change, { fact })
    }
    case 'not_required':
      return passed(path, [], want)
    case 'recommended':
      return say(`${here}建议用本省号码。`, '手边有备案省的号码就换上，没有可以不换。', {
        fact,
        severity: 'hint',
      })
    case 'historical_only':
      return say(
        `${here}较早的规则要求本省号码，近年的页面没有再写。`,
        '可以不换；被退回时先看是不是这个原因。',
        {
          fact,
          severity: 'hint',
        },
      )
  }
}

function judge(number: PlacedNumber, filing: Filing, { facts }: RuleContext): Answer {
  const { path, phone } = number
  if (!phone.ok || phone.value.type !== 'mobile') return notChecked(path, '还不是手机号，看不出归属省。')
  if (mobilePrefix(facts, phone.value.digits)?.value.takesCalls === 'no')
    return notChecked(path, '这种号段不按省份分配。')
  const asOf = segmentsAsOf(facts)
  if (asOf === null) return notChecked(path, '这一天还没有号段数据。')
  const home = mobileProvince(facts, phone.value.digits)
  if (!home)
    return notChecked(
      path,
      `号段“${phone.value.digits.slice(0, 7)}”不在号段数据里（数据截至 ${inWords(asOf)}），看不出归属省。`,
    )
  const province = filingProvince(filing.draft, facts)?.code
  if (province === undefined) return notChecked(path, NO_PROVINCE)
  if (home.province === province) return passed(path, [], home.fact)
  if (filing.draft.principal.nature === null)
    return notChecked(path, '还没有选单位性质，各省对个人和单位的要求不同。')
  const want = facts.provincial(
    province,
    isPersonal(filing.draft) ? 'phones.mobileLocalPersonal' : 'phones.mobileLocalOrganization',
  )
  return ofElsewhere(filing, { number, home, province, want }, facts)
}

export const mobileProvinceRule: Rule = {
  id: 'phone/mobile-province',
  family: 'phone',
  top: 7,
  title: '手机号属于备案省的号段',
  severity: 'block',
  basis: 'phone-reachable',
  reads: [
    'provincial/phones.mobileLocalPersonal',
    'provincial/phones.mobileLocalOrganization',
    'mobile-segments/…',
  ],
  explains:
    '按号码前七位查归属省，携号转网不改变归属省。备案省要求本省号码才算问题，有的省只对外省户籍的人要求，有的只是建议或早年要求；没有查到要求时只提示。比号段数据更新的号段查不到，标为未检查。',
  check: (filing, context) =>
    numbersOf(filing.draft, 'mobile').map((number) => judge(number, filing, context)),
}
