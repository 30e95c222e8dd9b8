import {
  isBelied,
  isDateShown,
  isSpokenAgainst,
  mayLackFigure,
  otherDate,
} from '../../../electron/core/reading/proofread-date'
import type { FieldRead, FieldsRead } from '../../../electron/core/reading/read-fields'
import { asShown } from './as-shown'
import type { FieldSights } from './field-sights'

/** Dates that no number and no other date confirms. */
const DATES = ['established', 'registered', 'expiry']
/** Confidence of a date that the picture does not show as it was read. */
const BELIED = 0.3

/** Below this all readings of a date are unsure; what a span already made doubtful lies under both. */
const SURE = 0.9
const DOUBTED = 0.5

/** True of a date, not of 长期, whose readings say it unsurely, alike as they may be. */
const isUnsure = ({ value, confidence }: FieldRead): boolean =>
  /\d{4}/.test(value) && confidence < SURE && confidence > DOUBTED

/** A row this many times as wide as its figures are high holds two dates: one is 7 to 9 times as wide, a span 13 and more. */
const SPAN = 10.5

/** Holds dates against the picture: one whose figures it shows to be others goes where they say, or is kept back. */
export async function settleDates(
  places: FieldsRead['places'],
  fields: Map<string, FieldRead>,
  doubtful: Map<string, FieldRead>,
  sights: FieldSights,
): Promise<void> {
  for (const field of DATES) if (standsAlone(field, places)) await settleDate(field, fields, doubtful, sights)
  await settleSpan(places, fields, doubtful, sights)
  await settleSigned(fields, doubtful, sights)
}

/**
 * A date that is signed may be written by hand: the picture says what stands there where it is printed, and else what may not.
 * Of 87 of them that were read right none was spoken against.
 */
async function settleSigned(
  fields: Map<string, FieldRead>,
  doubtful: Map<string, FieldRead>,
  sights: FieldSights,
): Promise<void> {
  const stated = fields.get('date')
  const known = stated ?? doubtful.get('date')
  const sight = known ? await sights.of('date') : null
  if (!known || !sight || known.isTorn) return
  const evidence = await sight.test(known.value)
  const other = otherDate(known.value, evidence)
  if (other !== null && known.alternatives.includes(other) && isDateShown(other, await sight.test(other))) {
    state('date', known, other, fields, doubtful)
  } else if (
    stated &&
    (mayLackFigure(stated.value, evidence) || isBelied(evidence) || isSpokenAgainst(evidence))
  ) {
    keepBack('date', fields, doubtful)
  }
}

/** Both dates of a span are misread alike, and still fit each other: the first, which its row begins with, tells. */
async function settleSpan(
  places: FieldsRead['places'],
  fields: Map<string, FieldRead>,
  doubtful: Map<string, FieldRead>,
  sights: FieldSights,
): Promise<void> {
  const start = fields.get('validFrom')
  const sight = start ? await sights.of('validFrom') : null
  if (!start || !sight || !isSpokenAgainst(await sight.test(start.value))) return
  const [from, until] = [places['validFrom'], places['expiry']]
  const isOneRow = from !== undefined && until !== undefined && Math.abs(from.y - until.y) < from.height
  for (const field of isOneRow ? ['validFrom', 'expiry'] : ['validFrom']) keepBack(field, fields, doubtful)
}

/** A stated date goes where none is stated, with one reading to speak for it. */
function keepBack(field: string, fields: Map<string, FieldRead>, doubtful: Map<string, FieldRead>): void {
  const known = fields.get(field)
  if (!known) return
  fields.delete(field)
  doubtful.set(field, { ...known, confidence: BELIED, alternatives: [known.value] })
}

/** A date that the picture shows is stated. */
function state(
  field: string,
  known: FieldRead,
  value: string,
  fields: Map<string, FieldRead>,
  doubtful: Map<string, FieldRead>,
): void {
  doubtful.delete(field)
  const others = known.alternatives.filter((one) => one !== known.value && one !== value)
  fields.set(field, asShown(known, value, others))
}

/**
 * An expiry ends a span on most papers; beside a date of registration it is a date of its own, unless both stand on one
 * row.
 */
function standsAlone(field: string, places: FieldsRead['places']): boolean {
  if (field === 'established') return true
  const [start, end] = [places['registered'], places['expiry']]
  // A permit prints its end alone, or a span of which the end alone is asked for.
  if (end && !start) return !places['validFrom'] && !places['established'] && end.width < end.height * SPAN
  return start !== undefined && (end === undefined || Math.abs(start.y - end.y) > start.height)
}

async function settleDate(
  field: string,
  fields: Map<string, FieldRead>,
  doubtful: Map<string, FieldRead>,
  sights: FieldSights,
): Promise<void> {
  const stated = fields.get(field)
  const known = stated ?? doubtful.get(field)
  const sight = known ? await sights.of(field) : null
  if (!known || !sight || (!stated && known.isTorn)) return
  const evidence = await sight.test(known.value)
  const other = otherDate(known.value, evidence)
  // The figures of one that ends a span lie over the first date of its row.
  const isOther = field !== 'expiry' && isSpokenAgainst(evidence)
  if (other === null) {
    if (!stated) {
      // Half of the readings have another day, and the picture loudly shows this one.
      if (known.confidence > DOUBTED && isDateShown(known.value, evidence, false))
        state(field, known, known.value, fields, doubtful)
    } else if (isOther || (isUnsure(stated) && !isDateShown(stated.value, evidence)))
      keepBack(field, fields, doubtful)
    return
  }
  // What no readings agree on speaks for none of its figures.
  const isRead = stated !== undefined || known.alternatives.includes(other)
  if (isDateShown(other, await sight.test(other), isRead)) state(field, known, other, fields, doubtful)
  else keepBack(field, fields, doubtful)
}
