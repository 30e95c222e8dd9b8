import { compactDay } from './calendar-day'
import { checkOf17 } from './mod-11-2'
import { parsed, refused, type Parsed } from './parsed'
import { codeForm } from './text-form'

/** Number of the permanent resident card for foreigners. Both editions are in use; the new one is issued since 2023-12-01. */
export interface ForeignPrCard {
  readonly text: string
  readonly edition: 'new' | 'old'
  /** Three digits (new, ISO 3166 numeric) or three letters (old). */
  readonly nationality: string
  /** Two digits (new) or four digits (old) of the place of acceptance. */
  readonly region: string
  /** YYYY-MM-DD; on the old card the century is not printed, so `YYMMDD`. */
  readonly birth: string
}

export type ForeignPrCardFailure = 'empty' | 'length' | 'characters' | 'birth-date' | 'check-digit'

export function parseForeignPrCard(
  text: string,
  today?: string,
): Parsed<ForeignPrCard, ForeignPrCardFailure> {
  const code = codeForm(text)
  if (code === '') return refused('empty')
  if (code.length === 18) return parseNew(code, today)
  if (code.length === 15) return parseOld(code)
  return refused('length')
}

/** Without `today` any later day passes, since a value knows no clock. */
function parseNew(code: string, today = '9999-12-31'): Parsed<ForeignPrCard, ForeignPrCardFailure> {
  if (!/^9\d{16}[\dX]$/.test(code)) return refused('characters')
  const birth = compactDay(code.slice(6, 14))
  if (birth === null || birth < '1900-01-01' || birth > today) return refused('birth-date')
  if (checkOf17(code) !== code[17]) return refused('check-digit')
  return parsed({
    text: code,
    edition: 'new',
    nationality: code.slice(3, 6),
    region: code.slice(1, 3),
    birth,
  })
}

/** Weights 7 3 1 over 14 characters, A = 10 to Z = 35, sum mod 10. */
function oldCheck(code: string): string {
  let sum = 0
  for (let at = 0; at < 14; at++) sum += parseInt(code.charAt(at), 36) * ([7, 3, 1][at % 3] ?? 0)
  return String(sum % 10)
}

function parseOld(code: string): Parsed<ForeignPrCard, ForeignPrCardFailure> {
  if (!/^[A-Z]{3}\d{12}$/.test(code)) return refused('characters')
  const birth = code.slice(7, 13)
  // A leap day is possible in either century, so 2000 stands for both.
  if (compactDay(`20${birth}`) === null) return refused('birth-date')
  if (oldCheck(code) !== code[14]) return refused('check-digit')
  return parsed({
    text: code,
    edition: 'old',
    nationality: code.slice(0, 3),
    region: code.slice(3, 7),
    birth,
  })
}
