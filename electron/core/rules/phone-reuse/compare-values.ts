import type { LedgerEntry, LedgerKind } from '../../ledger/ledger'
import type { PrincipalRelation } from '../../ledger/same-principal'
import { notChecked, passed } from '../answers'
import type { Answer, Filing } from '../rule'
import { entriesAt, hasMark, NO_OTHERS, NO_PRINCIPAL, othersOf, placeWords } from './others'
import { placedValues, type PersonField, type PlacedValue } from './placed-values'

export type EntriesByPrincipal = Record<PrincipalRelation, LedgerEntry[]>

/** One answer for each value of a field; `judge` gets what others hold under the same key. */
export function compareValues(
  filing: Filing,
  field: PersonField,
  kind: LedgerKind,
  judge: (value: PlacedValue, key: string, entries: EntriesByPrincipal) => Answer,
): Answer[] {
  const ledger = othersOf(filing)
  return placedValues(filing.draft, field).map((value) => {
    if (!ledger) return notChecked(value.path, NO_OTHERS)
    if (value.key === null) return notChecked(value.path, `“${value.text}”认不出来，无法和别处比对。`)
    return judge(value, value.key, entriesAt(filing, ledger, kind, value.key))
  })
}

/** Where nobody is known to be another: passed, or not known because a side does not say who it is. */
export function nothingFound(filing: Filing, path: string, unknown: readonly LedgerEntry[]): Answer {
  if (unknown.length === 0) return passed(path)
  if (!hasMark(filing.draft)) return notChecked(path, NO_PRINCIPAL)
  return notChecked(path, `${placeWords(unknown)}也是它，但那里没有写主体，分不清是不是同一个。`)
}
