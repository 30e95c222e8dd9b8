import { qualitySentence } from '../../reading/quality-sentence'
import { FIELDS_OF_KIND } from '../../reading/reading'
import type { Kind, Quality, QualityDetail, Reading } from '../../reading/reading'
import { fieldWord } from '../../reading/field-words'
import { found, passed } from '../answers'
import type { Evidence, Severity } from '../finding'
import type { Rule } from '../rule'

type Warning = Quality['warnings'][number]

/** Never more than a hint: the app turns pictures itself, and wording is a person's own wish. */
const ONLY_HINTS: ReadonlySet<Warning> = new Set(['rotated', 'watermark'])
/** The office wants the original, whole: however well these are read, they are sent back. */
const OF_FORM: ReadonlySet<Warning> = new Set(['copy', 'cropped', 'moire'])
const LIKELY = 0.6

/** Not printed on every certificate of its kind, or not needed for a filing: its absence tells nothing. */
const MAY_BE_ABSENT: ReadonlySet<string> = new Set([
  'registrationNumber',
  'companyType',
  'capital',
  'established',
  'qrUrl',
  'registrar',
  'issuer',
  'validFrom',
  'passNumber',
  'category',
  'signature',
  'seal',
])

export const pictureQuality: Rule = {
  id: 'certificate/picture-quality',
  family: 'certificate',
  top: 5,
  title: '图片清晰完整',
  severity: 'risk',
  basis: 'picture-original',
  explains:
    '按读取时量到的清晰度、反光、边角、颜色和分辨率判断，说出在哪里、碰到哪几项。这些是推测，所以至多给风险；碰到的内容都读清楚了，就只是提示。',
  check: ({ draft, readings }) =>
    readings.flatMap(({ index, reading }) => {
      const path = `materials[${index}]`
      const file = draft.materials[index]?.file ?? reading.file
      if (reading.quality.warnings.length === 0) return [passed(path)]
      return reading.quality.warnings.map((warning) => {
        const details = detailsOf(reading.quality, warning)
        const { what, remedy } = qualitySentence(warning, details, (field) => fieldWord(reading.kind, field))
        const page = reading.page > 1 ? `第 ${reading.page} 页` : ''
        return found(path, `“${file}”${page}${what}。`, remedy, {
          severity: severityOf(warning, details, reading),
          evidence: details.flatMap(({ box, likely }) =>
            box ? [{ file, page: reading.page, box, text: what, confidence: likely } satisfies Evidence] : [],
          ),
        })
      })
    }),
}

/** A reading that tells no places is about the whole document. */
function detailsOf({ details = [] }: Quality, warning: Warning): readonly QualityDetail[] {
  const own = details.filter((one) => one.warning === warning)
  return own.length > 0 ? own : [{ warning, box: null, where: null, fields: [], likely: LIKELY }]
}

function severityOf(warning: Warning, details: readonly QualityDetail[], reading: Reading): Severity {
  if (ONLY_HINTS.has(warning)) return 'hint'
  if (OF_FORM.has(warning) && details.some(({ likely }) => likely >= LIKELY)) return 'risk'
  const touched = details.flatMap(({ fields }) => fields)
  // What lies under a light may not have been found at all: then what is missing counts.
  const concerned = touched.length > 0 ? [...touched, ...wantedOf(reading.kind)] : wantedOf(reading.kind)
  const unread = concerned.some((field) => !(field in reading.fields))
  return unread ? 'risk' : 'hint'
}

const wantedOf = (kind: Kind): readonly string[] =>
  FIELDS_OF_KIND[kind].filter((field) => !MAY_BE_ABSENT.has(field))
