import { placeOf, provinceOfCode } from '../../reference/division-facts'
import { parseResidentId } from '../../values/resident-id'
import { found, notChecked, passed } from '../answers'
import { peopleOf, type NamedPerson } from '../people'
import type { Answer, Filing, MaterialReading, Rule, RuleContext } from '../rule'
import { evidenceFor } from '../slots'
import { cardPages } from './card-pages'

/** Provinces that the portrait side names: of the address printed there, and of the number's first digits. */
function provincesOf({ reading }: MaterialReading, { facts }: RuleContext): string[] {
  const address = placeOf(reading.fields['address']?.value ?? null, facts)?.province
  const id = parseResidentId(reading.fields['idNumber']?.value ?? '')
  // The numbers of permits for people from Hong Kong, Macao and Taiwan name no place of issue.
  const number = id.ok && id.value.holder === 'citizen' ? provinceOfCode(id.value.region, facts) : null
  return [address, number].filter((one) => one !== null && one !== undefined)
}

function check(filing: Filing, named: NamedPerson, context: RuleContext): Answer[] {
  const [portrait] = cardPages(filing, named, 'portrait')
  const [emblem] = cardPages(filing, named, 'emblem')
  if (!portrait || !emblem) return []
  const path = `${named.path}.name`
  const evidence = [
    ...evidenceFor(emblem, 'issuer'),
    ...evidenceFor(portrait, 'address'),
    ...evidenceFor(portrait, 'idNumber'),
  ]
  const issuer = placeOf(emblem.reading.fields['issuer']?.value ?? null, context.facts)?.province
  const provinces = provincesOf(portrait, context)
  const [own] = provinces
  if (issuer === undefined || own === undefined)
    return [notChecked(path, `${named.role}身份证的签发机关或住址没有读出，看不出两面是不是同一张。`)]
  if (provinces.includes(issuer)) return [passed(path, evidence)]
  const nameOf = (code: string): string => context.facts.province(code)?.value.shortName ?? code
  return [
    found(
      path,
      `${named.role}身份证国徽面由${nameOf(issuer)}签发，人像面却像是${nameOf(own)}的，两面可能不是同一张。`,
      '请看一眼两张图；不是同一个人的，就换上这位负责人的另一面。',
      { evidence },
    ),
  ]
}

export const sidesOfOneCard: Rule = {
  id: 'responsible-person/sides-of-one-card',
  family: 'responsible-person',
  top: 6,
  title: '身份证的两面属于同一张',
  severity: 'confirm',
  basis: 'id-card-consistent',
  reads: ['divisions/…', 'id-prefix/…'],
  explains:
    '国徽面的签发机关与人像面的住址、号码若不在同一个省，两面可能来自两个人。签发机关和住址不必在同一个区县，所以只比省，而且只请你确认。',
  check: (filing, context) => peopleOf(filing.draft).flatMap((named) => check(filing, named, context)),
}
