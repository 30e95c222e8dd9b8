import { found, notChecked, passed } from './answers'
import type { Answer, MaterialReading } from './rule'
import { evidenceFor } from './slots'

export interface TypedOnPicture {
  /** Place of the typed value in the draft. */
  readonly path: string
  /** `营业执照上的名称` */
  readonly what: string
  readonly typed: string
  readonly field: string
  readonly pages: readonly MaterialReading[]
  /** Where the picture comes from when none was read: `主体证件` */
  readonly slot: string
  readonly remedy: string
}

/** One answer for a typed value and the pictures that should show it, from the verdicts of the readings. */
export function typedOnPicture({ path, what, typed, field, pages, slot, remedy }: TypedOnPicture): Answer {
  if (pages.length === 0) return notChecked(path, `${slot}还没有读到，无法比对${what}。`)
  const judged = pages.flatMap((page) => {
    const verdict = page.reading.verdicts[field]
    return verdict ? [{ page, verdict, evidence: evidenceFor(page, field) }] : []
  })
  const mismatch = judged.find(({ verdict }) => verdict === 'mismatch')
  if (mismatch) {
    const read = mismatch.page.reading.fields[field]?.value
    const message =
      read === undefined
        ? `${what}和填写的“${typed}”不一致。`
        : `${what}读到“${read}”，填写的是“${typed}”，两者不一致。`
    return found(path, message, remedy, { evidence: mismatch.evidence })
  }
  const match = judged.find(({ verdict }) => verdict === 'match')
  if (match) return passed(path, match.evidence)
  const unsure = judged.find(({ evidence }) => evidence.length > 0)
  if (!unsure) return notChecked(path, `图片上没有读出${what}。`)
  const read = unsure.evidence[0]?.text ?? ''
  return found(
    path,
    `${what}像是“${read}”，拿不准和填写的“${typed}”是否一致。`,
    '请看一眼原图，一致就确认，不一致就改成证件上的写法。',
    { severity: 'confirm', evidence: unsure.evidence },
  )
}
