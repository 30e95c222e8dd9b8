import { hasDivisions, nameOfCode, provinceOfCode } from '../../reference/division-facts'
import type { CertificateTypeFact } from '../../reference/fact-values'
import type { Facts } from '../../reference/facts'
import { checkOf17 } from '../../values/mod-11-2'
import type { RepairCheck } from '../../values/repair-proposals'
import { parseResidentId } from '../../values/resident-id'
import { codeForm } from '../../values/text-form'
import {
  CREDIT_CODE_ALPHABET,
  creditCodeCheck,
  parseUnifiedCreditCode,
} from '../../values/unified-credit-code'
import type { NumberPlace } from './numbers-to-repair'

export interface RepairDay {
  /** YYYY-MM-DD */
  readonly today: string
  /** Two digits of the filing's province. */
  readonly province: string | null
  readonly facts: Facts
}

/** A responsible person is grown up and alive. Bounds for what to propose, not for what is right. */
const YOUNGEST = 16
const OLDEST = 100

const LENGTH = 18
const DOUBT = { unknownRegion: 15, otherProvince: 6 } as const

/** Whole years from one day to another. */
const yearsBetween = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)

/**
 * Doubt from where a number was given out; no province gives out numbers of a code that is none. When the typed number's own place fits the filing, the slip is elsewhere,
 * and a candidate of another province is none.
 */
function regionDoubt(region: string, typed: string, { province, facts }: RepairDay): number | null {
  const own = provinceOfCode(region, facts)
  if (own === null) return null
  const unknown = hasDivisions(region, facts) && nameOfCode(region, facts) === null ? DOUBT.unknownRegion : 0
  if (province === null || own === province) return unknown
  return provinceOfCode(typed.slice(0, 6), facts) === province ? null : unknown + DOUBT.otherProvince
}

function residentIdRepair({ number, known, birth, type }: NumberPlace, day: RepairDay): RepairCheck {
  const typed = codeForm(number)
  return {
    alphabet: '0123456789X',
    length: LENGTH,
    known,
    passes: (candidate) => {
      // The check character alone turns down ten of eleven candidates, and costs the least.
      if (candidate.length !== LENGTH || checkOf17(candidate) !== candidate[LENGTH - 1]) return false
      const id = parseResidentId(candidate, day.today)
      return id.ok && (id.value.holder === 'citizen') === (type === 'resident-id')
    },
    doubt: (candidate) => {
      const id = parseResidentId(candidate, day.today)
      if (!id.ok) return null
      if (birth !== null && id.value.birth !== birth) return null
      const age = yearsBetween(id.value.birth, day.today)
      if (age < YOUNGEST || age > OLDEST) return null
      return id.value.holder === 'citizen' ? regionDoubt(id.value.region, typed, day) : 0
    },
  }
}

/** Codes of national registration stand for no province. */
const isNational = (region: string): boolean => region.startsWith('10')

function creditCodeRepair(
  { number, known }: NumberPlace,
  forms: CertificateTypeFact['forms'],
  day: RepairDay,
): RepairCheck {
  const typed = codeForm(number)
  const patterns = forms.flatMap(({ check, pattern }) => (check === 'GB32100' ? [new RegExp(pattern)] : []))
  return {
    alphabet: CREDIT_CODE_ALPHABET,
    length: LENGTH,
    known,
    passes: (candidate) => {
      if (candidate.length !== LENGTH || creditCodeCheck(candidate) !== candidate[LENGTH - 1]) return false
      const code = parseUnifiedCreditCode(candidate)
      return code.ok && code.value.innerCheckPasses && patterns.some((pattern) => pattern.test(candidate))
    },
    doubt: (candidate) => {
      const region = candidate.slice(2, 8)
      return isNational(region) ? 0 : regionDoubt(region, typed.slice(2), day)
    },
  }
}

/** The number of the residence permits of people from Hong Kong, Macao and Taiwan carries the citizens' check. */
const WITH_ID_CHECK = ['resident-id', 'hk-macao-residence', 'taiwan-residence']

/** How to judge proposals for a number; null for certificates whose number has no public check digit. */
export function repairCheck(place: NumberPlace, day: RepairDay): RepairCheck | null {
  if (WITH_ID_CHECK.includes(place.type)) return residentIdRepair(place, day)
  const forms = day.facts.certificateType(place.type)?.value.forms ?? []
  return forms.some(({ check }) => check === 'GB32100') ? creditCodeRepair(place, forms, day) : null
}
