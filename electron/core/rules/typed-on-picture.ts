import { codeForm } from '../values/text-form'
import { found, notChecked, passed } from './answers'
import type { Fix, Severity } from './finding'
import { readAsTyped } from './read-as-typed'
import type { Answer, Filing, MaterialReading } from './rule'
import { evidenceFor } from './slots'
import { typedPathsFor } from './typed-fields'

export interface TypedOnPicture {
  /** Place of the typed value in the draft. */
  readonly path: string
  /** `营业执照上的名称` */
  readonly what: string
  readonly typed: string
  readonly field: string
  readonly pages: readonly MaterialReading[]
  readonly remedy: string
  readonly severity?: Severity
}

/** A verdict counts only for the value it was made for: another typed value may have stood against the same field. */
const wasComparedWith = (filing: Filing, page: MaterialReading, field: string, typed: string): boolean =>
  typedPathsFor(filing.draft, page.index, page.reading.fields['domain']?.value).typed[field] === typed

/** Offers what the picture shows, where it can stand in the draft and is not what stands there. */
function copyOf(path: string, field: string, typed: string, read: string | undefined): Fix[] {
  const value = read === undefined ? null : readAsTyped(field, read)
  return value === null || value === typed
    ? []
    : [{ label: `改成读到的“${value}”`, changes: [{ path, value }] }]
}

/** One answer for a typed value and the pictures that should show it, from the verdicts of the readings. */
export function typedOnPicture(filing: Filing, asked: TypedOnPicture): Answer {
  const { path, what, typed, field, pages, remedy, severity } = asked
  if (pages.length === 0) return notChecked(path, `图片还没有读到，无法比对${what}。`)
  const judged = pages.flatMap((page) => {
    const verdict = page.reading.verdicts[field]
    if (!verdict || !wasComparedWith(filing, page, field, typed)) return []
    return [{ verdict, evidence: evidenceFor(page, field) }]
  })
  const mismatch = judged.find(({ verdict }) => verdict === 'mismatch')
  if (mismatch) {
    const read = mismatch.evidence[0]?.text
    return found(
      path,
      read === undefined
        ? `${what}和填写的“${typed}”不一致。`
        : `${what}读到“${read}”，填写的是“${typed}”，两者不一致。`,
      remedy,
      {
        evidence: mismatch.evidence,
        value: typed,
        fixes: copyOf(path, field, typed, read),
        ...(severity ? { severity } : {}),
      },
    )
  }
  const match = judged.find(({ verdict }) => verdict === 'match')
  if (match) return passed(path, match.evidence)
  const unsure = judged.find(({ evidence }) => evidence.length > 0)
  if (!unsure) return notChecked(path, `图片上没有读出${what}。`)
  const seen = unsure.evidence[0]?.text ?? ''
  return found(
    path,
    codeForm(seen) === codeForm(typed)
      ? `${what}读到的和填写的“${typed}”一样，只是图片上有的字读得没有把握，还不能算核对过。`
      : `${what}像是“${seen}”，拿不准和填写的“${typed}”是否一致。`,
    '请看一眼原图，一致就确认，不一致就改成证件上的写法。',
    {
      severity: 'confirm',
      evidence: unsure.evidence,
      value: typed,
      fixes: copyOf(path, field, typed, unsure.evidence[0]?.text),
    },
  )
}
