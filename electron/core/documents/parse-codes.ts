import { repairResidentId, repairUnifiedCreditCode } from '../values/code-repair'
import { parseRegistrationNumber15 } from '../values/registration-number-15'
import { parseResidentId } from '../values/resident-id'
import { codeForm, withoutSpace } from '../values/text-form'
import { parseUnifiedCreditCode } from '../values/unified-credit-code'
import type { ParsedField } from './document-kind'
import { unconfirmed } from './printed-text'

/** Printed numbers of persons, organisations, passes and approvals. */

/** Departments and categories of GB 32100 that are given out. */
const CATEGORY = /^(?:1[1-39]|2[19]|3[1-59]|4[19]|5[1-39]|6[129]|7[129]|8[19]|9[1-3]|A[19]|N[1-39]|Y1)/

/** The figures and letters of a printed code. */
const signsIn = (text: string): string => codeForm(text).replace(/[^0-9A-Z]/g, '')

/** A character read twice, as itself and as a neighbour in looks that no such code has, or hardly: OQ for Q, 5S for 5, 7T for 7. */
const DOUBLED = /[OIZSV](?=[Q0D1L2578U])|(?<=[Q0D1L2578U])[OIZSV]|T(?=7)|(?<=7)T/g

/** More are no code any more. */
const MOST_DOUBLED = 2

/** A code of a character or two too many without the doubled ones, when there are as many. */
function withoutDoubled(code: string): string {
  const doubled = code.match(DOUBLED) ?? []
  const tooMany = code.length - 18
  return tooMany > 0 && tooMany <= MOST_DOUBLED && doubled.length === tooMany
    ? code.replace(DOUBLED, '')
    : code
}

/**
 * The run of 18 at the text's end, or at its start: a label's last character may be read as a digit beside it. Of a
 * longer text nothing is repaired: which 18 are meant is a guess already, and among guesses some pass the checks.
 */
function codesIn(text: string): string[] {
  const code = withoutDoubled(signsIn(text))
  return code.length > 18 ? [code.slice(-18), code.slice(0, 18)] : [code]
}

/** Of a text with one character too many all that is left without one of them. */
const withoutEach = (code: string): Set<string> =>
  new Set(Array.from(code, (_, at) => code.slice(0, at) + code.slice(at + 1)))

/**
 * True when every repaired character could not stand where it was read. Swaps of possible characters are not taken:
 * with dozens of them some pass the checks by chance.
 */
const isForced = (read: string, repaired: string, possible: (char: string, at: number) => boolean): boolean =>
  [...repaired].every((char, at) => char === read[at] || !possible(read[at] ?? '', at))

/** What a letter that no code has is first taken for. */
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2' }

/** Of two characters repaired at once the checks say little unless both are the likeliest: among all pairs some pass by chance. */
function isCertain(read: string, repaired: string): boolean {
  const changes = [...repaired].flatMap((char, at) =>
    char === read[at] ? [] : [{ char, was: read[at] ?? '' }],
  )
  return changes.length < 2 || changes.every(({ char, was }) => MEANT[was] === char)
}

export function parseIdNumber(text: string): ParsedField | null {
  const codes = codesIn(text)
  const isCut = codes.length > 1
  for (const code of codes) {
    if (parseResidentId(code).ok) return { value: code, confirmed: true }
    if (isCut) continue
    const repaired = repairResidentId(code)
    if (repaired && isForced(code, repaired, (char, at) => /\d/.test(char) || (at === 17 && char === 'X')))
      return { value: repaired, confirmed: true }
  }
  return null
}

/** A J at the end of a line is taken for a bracket. */
const BRACKET_FOR_J = /[)）\]】}｝]\s*$/u

export function parseCreditCode(text: string): ParsedField | null {
  return creditCodeIn(text) ?? withLastJ(text)
}

function withLastJ(text: string): ParsedField | null {
  if (!BRACKET_FOR_J.test(text)) return null
  const code = signsIn(text.replace(BRACKET_FOR_J, 'J'))
  return CATEGORY.test(code) && parseUnifiedCreditCode(code).ok ? unconfirmed(code) : null
}

/** A character was read twice, or none was: where leaving out another one gives a code as well, nothing tells which is meant. */
function isAmbiguous(text: string): boolean {
  const read = signsIn(text)
  if (read.length !== 19) return false
  const valid = [...withoutEach(read)].filter(
    (code) => CATEGORY.test(code) && parseUnifiedCreditCode(code).ok,
  )
  return valid.length > 1
}

function creditCodeIn(text: string): ParsedField | null {
  if (isAmbiguous(text)) return null
  const codes = codesIn(text)
  const isCut = codes.length > 1
  for (const code of codes) {
    if (!CATEGORY.test(code)) continue
    // Of a text with two characters too many the cut is a guess, and one guess in thirty passes the check.
    if (parseUnifiedCreditCode(code).ok) return { value: code, confirmed: signsIn(text).length < 20 }
    if (isCut) continue
    const repaired = repairUnifiedCreditCode(code)
    const possible = (char: string, at: number): boolean =>
      at > 1 && at < 8 ? /\d/.test(char) : /[0-9A-HJ-NPQRTUWXY]/.test(char)
    if (repaired && CATEGORY.test(repaired) && isForced(code, repaired, possible))
      return { value: repaired, confirmed: isCertain(code, repaired) }
  }
  return null
}

/** 通行证号码: H or M and 8 digits (2 more count re-issues), or the 8 digits of a pass from Taiwan. */
export function parsePassNumber(text: string): ParsedField | null {
  const code = signsIn(text)
  return /^(?:[HM]\d{8}(?:\d{2})?|\d{8})$/.test(code) ? unconfirmed(code) : null
}

/** The number of an approval: letters, brackets and at least four digits, or 字第 and two; its forms differ from authority to authority. */
export function parseApprovalNumber(text: string): ParsedField | null {
  const plain = withoutSpace(text).replace(/^[^\p{L}\p{N}（(]+|[^\p{L}\p{N}）)]+$/gu, '')
  return /^[\p{L}\p{N}（）()〔〕［］[\]\-—]{5,40}$/u.test(plain) &&
    ((plain.match(/\d/g)?.length ?? 0) >= 4 || /字第?\d{2,}/u.test(plain))
    ? unconfirmed(plain)
    : null
}

/** 注册号 of licences before 2015: 15 digits with a check digit, or 13 of before 2007, which nothing confirms. */
export function parseRegistrationNumber(text: string): ParsedField | null {
  const digits = codeForm(text).replace(/\D/g, '')
  if (parseRegistrationNumber15(digits).ok) return { value: digits, confirmed: true }
  return /^\d{13}$/.test(digits) ? unconfirmed(digits) : null
}
