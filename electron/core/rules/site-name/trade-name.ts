import { derived } from '../../reference/derived'
import { organisationPartsSchema } from '../../reference/naming-facts'
import { nameForm } from '../../values/name-form'
import type { NameSubject } from './name-subject'
import { placeAtStart } from './place-words'

/** The parts of a registered name, as keys. */
export interface UnitParts {
  /** 字号: what is left without place, trade and form; never shorter than two characters where the name is not. */
  readonly trade: string
  /** 字号 and trade: the short form of the name. */
  readonly short: string
  readonly whole: string
}

const partsOf = derived((facts) => {
  const parts = facts.get('naming/organisation-parts', organisationPartsSchema)?.value
  const longestFirst = (words: readonly string[] = []) =>
    [...words].sort((one, other) => other.length - one.length)
  return { forms: longestFirst(parts?.forms), industries: longestFirst(parts?.industries) }
})

const SOME_PLACE = /^.{1,7}?(?:省|市|自治区|自治州|自治县|区|县)(?=.{2})/u

function withoutEndings(key: string, endings: readonly string[]): string {
  for (;;) {
    const ending = endings.find((own) => key.endsWith(own) && key.length - own.length >= 2)
    if (ending === undefined) return key
    key = key.slice(0, -ending.length)
  }
}

/** Null without a registered name. */
export function unitParts(name: NameSubject): UnitParts | null {
  const { unit, facts } = name
  if (!unit) return null
  const { forms, industries } = partsOf(facts)
  const whole = unit.key
  let short = withoutEndings(whole, forms)
  for (let places = 0; places < 3; places++) {
    const known = placeAtStart(name, nameForm(short))
    const rest =
      known > 0 ? short.slice(known).replace(/^[省市区县](?=.{2})/u, '') : short.replace(SOME_PLACE, '')
    if (rest.length < 2 || rest === short || withoutEndings(rest, industries).length < 2) break
    // 静安文化: without the place only the trade would be left, so the place is the trade name.
    if (industries.includes(rest)) break
    short = rest
  }
  return { trade: withoutEndings(short, industries), short, whole }
}
