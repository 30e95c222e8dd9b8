import { fieldsByCropKey } from '../../core/reading/crop-key'
import { documentsOf } from '../../core/reading/documents-of'
import { READER_VERSION } from '../../core/reading/reader-version'
import type { Override } from '../../core/packaging/manifest'
import { typedFieldsFor } from '../../core/rules/typed-fields'
import type { Facts } from '../../core/reference/facts'
import type { Reader } from '../../core/reading/reader-port'
import { cleanPictureWith } from '../packaging/clean-picture'
import type { PackageInput } from '../packaging/make-package'
import { packageExtras } from '../packaging/package-extras'
import type { PdfFonts } from '../pdf/pdf-fonts'
import { liveNotes, wishedCopies, type PictureWishes } from '../packaging/picture-wishes'
import type { CheckedDraft } from './check-draft-file'

export interface PackageFacts {
  readonly today: string
  readonly appVersion: string
  readonly overrides: readonly Override[]
  /** Makes clean and fitted copies of pictures that cannot leave as they are. */
  readonly reader: Pick<Reader, 'reencode' | 'cleanPdf' | 'fit' | 'read'>
  readonly facts: Facts
  readonly wishes: PictureWishes
  readonly fonts: () => Promise<PdfFonts>
  readonly progress?: (file: string) => void
}

/** What goes into the package of a draft that was checked with its pictures. */
export const packageInput = (
  { draft, materials, readings, findings }: CheckedDraft,
  { today, appVersion, overrides, reader, facts, wishes, fonts, progress }: PackageFacts,
): PackageInput => {
  const sizeOf = (index: number, page: number) => {
    const found = materials.find((one) => one.index === index)?.pages.find((one) => one.page === page)
    return found ? { size: { width: found.width, height: found.height } } : {}
  }
  const pages = readings.map(({ index, reading }) => ({
    reading,
    ...sizeOf(index, reading.page),
    typed: documentsOf(reading).map(({ fields }) => typedFieldsFor(draft, index, fields['domain']?.value)),
  }))
  const copies = wishedCopies({ draft, pages, facts, wishes, reader, ...(progress ? { progress } : {}) })
  return {
    draft,
    findings,
    overrides,
    cleanPicture: cleanPictureWith(reader),
    today,
    versions: { app: appVersion, rules: facts.version, reader: String(READER_VERSION) },
    materials: materials.flatMap(({ index, bytes }) => (bytes ? [{ index, bytes }] : [])),
    pages,
    notes: liveNotes(draft, facts),
    extras: packageExtras({ draft, facts, today, fonts }),
    ...(copies ? { copies } : {}),
    crops: materials.flatMap(({ file, pages }) =>
      pages.flatMap((page) =>
        [...fieldsByCropKey(page)].flatMap(([key, { box }]) => {
          const png = page.crops[key]
          return png ? [{ file, page: page.page, box, png }] : []
        }),
      ),
    ),
  }
}
