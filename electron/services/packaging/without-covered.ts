import { isCovered, type Redaction } from '../../core/filing/redaction'
import type { Reading } from '../../core/reading/reading'
import type { PackageInput } from './make-package'

const COVERED = '（已遮盖）'

type Quoting = Pick<PackageInput, 'draft' | 'pages' | 'crops' | 'findings'>

/** What was read where the person covered the picture goes nowhere: neither as a crop nor as a value. */
export function withoutCovered<Input extends Quoting>(input: Input): Input {
  const { draft, pages, crops } = input
  const coversOf = (file: string): Redaction[] =>
    draft.materials.flatMap((material) => (material.file === file ? (material.redactions ?? []) : []))
  const hides = (file: string, page: number, box: Reading['fields'][string]['box']): boolean => {
    const covers = coversOf(file).filter((one) => one.page === page)
    if (covers.length === 0) return false
    const size = pages.find(({ reading }) => reading.file === file && reading.page === page)?.size
    // Of a page whose size nobody knows, everything may be covered.
    return size === undefined || isCovered(box, { page, ...size }, covers)
  }
  if (draft.materials.every(({ redactions = [] }) => redactions.length === 0)) return input
  const visible = <Fields extends Reading['fields']>(file: string, page: number, fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([, { box }]) => !hides(file, page, box))) as Fields
  return {
    ...input,
    crops: crops.filter(({ file, page, box }) => !hides(file, page, box)),
    findings: input.findings.map((finding) => {
      const hidden = finding.evidence.filter(({ file, page, box }) => hides(file, page, box))
      const texts = hidden.map(({ text }) => text).filter((text) => text !== '')
      // Sentences quote what was read.
      const told = (words: string): string =>
        texts.reduce((sentence, text) => sentence.replaceAll(text, COVERED), words)
      return {
        ...finding,
        message: told(finding.message),
        remedy: told(finding.remedy),
        evidence: finding.evidence.filter((one) => !hidden.includes(one)),
      }
    }),
    pages: pages.map((one) => {
      const { file, page, fields, others } = one.reading
      return {
        ...one,
        reading: {
          ...one.reading,
          fields: visible(file, page, fields),
          ...(others
            ? { others: others.map((other) => ({ ...other, fields: visible(file, page, other.fields) })) }
            : {}),
        },
      }
    }),
  }
}
