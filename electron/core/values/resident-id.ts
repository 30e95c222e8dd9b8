import { compactDay } from './calendar-day'
import { checkOf17 } from './mod-11-2'
import { parsed, refused, type Parsed } from './parsed'
import { codeForm } from './text-form'

/** Citizen's number of GB 11643, also carried by the residence permits of people from Hong Kong, Macao and Taiwan. */
export interface ResidentId {
  /** 18 characters, the last one X in capitals. */
  readonly text: string
  readonly holder: 'citizen' | 'hong-kong' | 'macao' | 'taiwan'
  /** Six digits, GB/T 2260 at the time of issue: possibly a division that no longer exists. */
  readonly region: string
  /** YYYY-MM-DD */
  readonly birth: string
  readonly gender: 'male' | 'female'
  readonly sequence: string
  readonly check: string
}

export type ResidentIdFailure =
  | 'empty'
  | 'length'
  | 'characters'
  /** A well-formed number of 15 digits, withdrawn on 2013-01-01. */
  | 'withdrawn-15-digit'
  /** 18 characters that begin with 9: the permanent resident card for foreigners has a parser of its own. */
  | 'foreign-card'
  | 'region'
  | 'birth-date'
  | 'check-digit'

const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(
    ' ',
  ),
)
const PERMITS: Record<string, ResidentId['holder']> = {
  '810000': 'hong-kong',
  '820000': 'macao',
  '830000': 'taiwan',
}

function holderOf(region: string): ResidentId['holder'] | null {
  return PERMITS[region] ?? (PROVINCES.has(region.slice(0, 2)) ? 'citizen' : null)
}

/** Year 1900 to `today`; without `today` any later day passes, since a value knows no clock. */
function birthOf(digits: string, today = '9999-12-31'): string | null {
  const birth = compactDay(digits)
  return birth === null || birth < '1900-01-01' || birth > today ? null : birth
}

/**
 * Spaces, width and a small x make no difference. `today` (YYYY-MM-DD) refuses birth dates in the future.
 * The first failure in the order region, birth date, check digit is told: it names the place of the mistake best.
 */
export function parseResidentId(text: string, today?: string): Parsed<ResidentId, ResidentIdFailure> {
  const code = codeForm(text)
  if (code === '') return refused('empty')
  if (/^\d{15}$/.test(code)) return parseWithdrawn(code)
  if (code.length !== 18) return refused('length')
  if (!/^\d{17}[\dX]$/.test(code)) return refused('characters')
  if (code.startsWith('9')) return refused('foreign-card')
  const region = code.slice(0, 6)
  const holder = holderOf(region)
  if (holder === null) return refused('region')
  const birth = birthOf(code.slice(6, 14), today)
  if (birth === null) return refused('birth-date')
  if (checkOf17(code) !== code[17]) return refused('check-digit')
  const gender = Number(code[16]) % 2 === 1 ? 'male' : 'female'
  return parsed({
    text: code,
    holder,
    region,
    birth,
    gender,
    sequence: code.slice(14, 17),
    check: code.slice(17),
  })
}

function parseWithdrawn(code: string): { readonly ok: false; readonly reason: ResidentIdFailure } {
  // Residence permits came after the numbers of 15 digits.
  if (!PROVINCES.has(code.slice(0, 2))) return refused('region')
  if (birthOf(`19${code.slice(6, 12)}`) === null) return refused('birth-date')
  return refused('withdrawn-15-digit')
}

/** The number of 18 characters that replaced one of 15 digits, or null when the text is no such number. */
export function upgradeResidentId(text: string): string | null {
  const code = codeForm(text)
  if (!/^\d{15}$/.test(code) || parseWithdrawn(code).reason !== 'withdrawn-15-digit') return null
  const digits = `${code.slice(0, 6)}19${code.slice(6)}`
  return digits + checkOf17(digits)
}
