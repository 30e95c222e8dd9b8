import type { Random } from '../random'
import { homeAddress } from './address'
import { inventDay, type Day } from './calendar'
import { inventName, inventNameStyle, type NameStyle } from './person-name'
import { inventRegion, type Region } from './region'
import { inventResidentId } from './resident-id'

/** Somebody who does not exist; every part agrees with the others as on real papers. */
export interface Person {
  readonly name: string
  readonly nameStyle: NameStyle
  readonly ethnicity: string
  readonly sex: 'male' | 'female'
  readonly birth: Day
  readonly idNumber: string
  readonly region: Region
  readonly address: string
}

export function inventPerson(random: Random, region: Region = inventRegion(random.part('region'))): Person {
  const name = inventName(random.part('name'), inventNameStyle(random.part('style')))
  const sex = random.chance(0.5) ? 'male' : 'female'
  const birth = inventDay(random.part('birth'), 1955, 2006)
  return {
    name: name.text,
    nameStyle: name.style,
    ethnicity: name.ethnicity,
    sex,
    birth,
    idNumber: inventResidentId(random.part('number'), region.code, birth, sex),
    region,
    address: homeAddress(random.part('address'), region),
  }
}
