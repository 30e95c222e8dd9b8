import { sheetWantedSchema } from '../../reference/verification-sheet-facts'
import type { Facts } from '../../reference/facts'
import type { FilingType } from '../../filing/vocabulary'
import type { Filing, MaterialReading } from '../rule'

const CANCELS: readonly (FilingType | null)[] = ['cancel-access', 'cancel-service', 'cancel-principal']

/** Orders that give something up need no new sheet. */
export const isFiling = ({ draft }: Filing): boolean =>
  !CANCELS.includes(draft.filing.type) && draft.services.length > 0

export interface Sheet {
  /** `materials[2]` */
  readonly path: string
  /** Service the sheet is about; null = all. */
  readonly service: number | null
  /** Pages read as a sheet; none when it was not read, or not as one. */
  readonly pages: readonly MaterialReading[]
}

/** Every material in the slot of the sheet. */
export const sheetsOf = ({ draft, readings }: Filing): Sheet[] =>
  draft.materials.flatMap(({ slot, service }, index) =>
    slot === 'verification-sheet'
      ? [
          {
            path: `materials[${index}]`,
            service,
            pages: readings.filter((one) => one.index === index && one.reading.kind === 'verification-sheet'),
          },
        ]
      : [],
  )

/** Whether a paper sheet was part of a filing on the day of the facts; null where no source speaks. */
export const isSheetWanted = (facts: Facts): boolean | null =>
  facts.get('nationwide/sheet-wanted', sheetWantedSchema)?.value.data.wanted ?? null

/** A sheet is given, or the day asks for one. */
export const concernsSheet = (filing: Filing, facts: Facts): boolean =>
  isFiling(filing) && (sheetsOf(filing).length > 0 || isSheetWanted(facts) === true)

export const NOT_READ = '核验单还没有读到。'

/** The mark (signature or seal) as seen on the pages, with how sure that is; null = not seen either way. */
export function markOn(
  { pages }: Sheet,
  field: 'signature' | 'seal',
): { page: MaterialReading; present: boolean; sure: boolean } | null {
  const seen = pages.flatMap((page) => {
    const mark = page.reading.fields[field]
    return mark ? [{ page, present: mark.value === 'present', sure: mark.confidence >= SURE }] : []
  })
  // A sheet of two pages is signed on one of them.
  return seen.find(({ present }) => present) ?? seen[0] ?? null
}

/** Below this the reader saw something between a mark and none. */
const SURE = 0.8
