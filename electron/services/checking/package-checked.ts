import { READER_VERSION } from '../../core/reading/reader-version'
import type { Override } from '../../core/packaging/manifest'
import { typedFieldsFor } from '../../core/rules/typed-fields'
import type { Reader } from '../../core/reading/reader-port'
import { cleanPictureWith } from '../packaging/clean-picture'
import type { PackageInput } from '../packaging/make-package'
import type { CheckedDraft } from './check-draft-file'

export interface PackageFacts {
  readonly today: string
  readonly appVersion: string
  readonly rulesVersion: string
  readonly overrides: readonly Override[]
  /** Makes clean copies of pictures that cannot leave as they are. */
  readonly reader: Pick<Reader, 'reencode'>
}

/** What goes into the package of a draft that was checked with its pictures. */
export const packageInput = (
  { draft, materials, readings, findings }: CheckedDraft,
  { today, appVersion, rulesVersion, overrides, reader }: PackageFacts,
): PackageInput => ({
  draft,
  findings,
  overrides,
  cleanPicture: cleanPictureWith(reader),
  today,
  versions: { app: appVersion, rules: rulesVersion, reader: String(READER_VERSION) },
  materials: materials.flatMap(({ index, bytes }) => (bytes ? [{ index, bytes }] : [])),
  pages: readings.map(({ index, reading }) => ({
    reading,
    typed: typedFieldsFor(draft, index, reading.fields['domain']?.value),
  })),
  crops: materials.flatMap(({ file, pages }) =>
    pages.flatMap(({ page, fields, crops }) =>
      Object.entries(crops).flatMap(([field, png]) => {
        const box = fields[field]?.box
        return box ? [{ file, page, field, box, png }] : []
      }),
    ),
  ),
})
