import { CARD_YEARS, printedYears } from '../values/card-span'
import { parseChineseDate } from '../values/chinese-date'
import { parseResidentId } from '../values/resident-id'
import type { FieldsRead } from './read-fields'
import type { Variant } from './vote'

/** What does not fit its fellow, or stands without it, is shown to be looked at. */
const DOUBTED = 0.35

/**
 * A card states the birthday twice: in words and within its number. Where the number passed its check, a reading of
 * the date that says the same day is the right one, however often it was read otherwise.
 */
export function reconcileBirth(read: FieldsRead, variants: readonly Variant[]): void {
  const number = read.fields['idNumber']
  const place = read.places['birth']
  const id = number && parseResidentId(number.value)
  if (!place || !id?.ok) return
  const printed = variants.flatMap(({ parsed }) => (parsed ? [parsed.value] : []))
  const right = printed.filter((value) => {
    const date = parseChineseDate(value)
    return date.ok && date.value === id.value.birth
  })
  const [year, month, day] = id.value.birth.split('-').map(Number)
  // 年, 月 and 日 are printed in a pale colour and often misread; the figures alone say it as well.
  const figures = variants.some(({ text }) => text.replace(/\D/g, '') === `${year}${month}${day}`)
  const value = right[0] ?? (figures ? `${year}年${month}月${day}日` : undefined)
  if (value === undefined) {
    // One of the two was misread, and it is not the number.
    const stated = read.fields['birth']
    if (stated) read.doubtful['birth'] = { ...stated, confidence: Math.min(stated.confidence, DOUBTED) }
    delete read.fields['birth']
    return
  }
  if (right.length === 0) right.push(value)
  // A single other reading is no rival of what two readings and the number say.
  const wrong = printed.filter((one) => !right.includes(one))
  const others = right.length >= 2 && wrong.length < 2 ? [] : wrong
  read.fields['birth'] = { value, confidence: 0.97, alternatives: [...right, ...others], rect: place }
  delete read.doubtful['birth']
}

/**
 * A card's validity is a span of 5, 10 or 20 years to the day: an end that does not fit the other proves nothing, and of a
 * span that ends before it begins nobody knows which end was misread.
 */
export function reconcileSpan(read: FieldsRead): void {
  const [from, until] = [read.fields['validFrom'], read.fields['expiry']]
  const end = until && parseChineseDate(until.value)
  if (!until || !end?.ok) return
  if (from !== undefined && isCardSpan(from.value, until.value)) return
  const start = from && parseChineseDate(from.value)
  const isImpossible = start?.ok === true && end.value <= start.value
  for (const field of ['validFrom', 'expiry']) {
    const one = read.fields[field]
    if (!one) continue
    const doubted = { ...one, confidence: Math.min(one.confidence, DOUBTED) }
    if (isImpossible) {
      Reflect.deleteProperty(read.fields, field)
      read.doubtful[field] = doubted
    } else read.fields[field] = doubted
  }
}

/** Where a paper's validity begins. */
const BEGINNINGS = ['established', 'registered', 'validFrom']

/**
 * What ends on the day it began, or before, was cut off behind its first date (2017年06月06日至长期): that is no end, neither
 * told nor compared.
 */
export function dropEndlessSpan(read: FieldsRead): void {
  const end = read.fields['expiry'] && parseChineseDate(read.fields['expiry'].value)
  if (!end?.ok) return
  const isNone = BEGINNINGS.some((field) => {
    const start = read.fields[field] && parseChineseDate(read.fields[field].value)
    return start?.ok === true && end.value <= start.value
  })
  if (isNone) delete read.fields['expiry']
}

function isCardSpan(from: string, until: string): boolean {
  const years = printedYears(from, until)
  return years !== null && CARD_YEARS.includes(years)
}
