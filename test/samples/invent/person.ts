import type { Random } from '../random'
import { homeAddress } from './address'
import { inventDay, type Day } from './calendar'
import { TESTING, type Cast } from './cast'
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

export function inventPerson(
  random: Random,
  region: Region = inventRegion(random.part('region')),
  cast: Cast = TESTING,
): Person {
  const name = inventName(random.part('name'), inventNameStyle(random.part('style'), cast), cast)
  const sex = random.chance(0.5) ? 'male' : 'female'
  const birth = inventBirth(random.part('birth'))
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

/** Most are of working age, some old, some children. */
function inventBirth(random: Random): Day {
  const roll = random.next()
  if (roll < 0.8) return inventDay(random, 1955, 2006)
  return roll < 0.92 ? inventDay(random, 1931, 1954) : inventDay(random, 2007, 2019)
}
