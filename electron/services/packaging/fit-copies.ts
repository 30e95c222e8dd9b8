import type { CopyPlan, PlannedCopy } from '../../core/packaging/plan-copies'
import type { Unfit, Reader } from '../../core/reading/reader-port'
import type { Reading } from '../../core/reading/reading'
import { codeForm } from '../../core/values/text-form'

/** Copies made for the slots, each read again: what the original says, the copy must say too. */

export interface FittedMaterial {
  readonly index: number
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly quality: number
  readonly watermarks: number
  /** Fields that were read from the original and not, or not alike, from the copy. */
  readonly lost: readonly string[]
}

export interface UnfitMaterial {
  readonly index: number
  /** Null when the file could not be opened for a copy. */
  readonly unfit: Unfit | null
}

export interface FittedCopies {
  readonly fitted: readonly FittedMaterial[]
  readonly unfit: readonly UnfitMaterial[]
}

/** Tries in turn: many pixels at good quality, fewer pixels at better quality, most pixels at lower quality. */
const LEAST_QUALITIES = [0.8, 0.92, 0.6] as const

export interface FitMeans {
  readonly reader: Pick<Reader, 'fit' | 'read'>
  readonly bytesOf: (index: number) => Uint8Array | undefined
  /** What was read of the originals, by place in the draft. */
  readonly readingsOf: (index: number) => readonly Reading[]
  readonly flatten: boolean
  readonly progress?: (index: number) => void
}

/** Makes every planned copy; one that cannot be made never stops the rest. */
export async function fitCopies(
  { copies }: Pick<CopyPlan, 'copies'>,
  means: FitMeans,
): Promise<FittedCopies> {
  const fitted: FittedMaterial[] = []
  const unfit: UnfitMaterial[] = []
  for (const copy of copies) {
    means.progress?.(copy.index)
    const made = await bestCopy(copy, means)
    if ('unfit' in made) unfit.push({ index: copy.index, unfit: made.unfit })
    else fitted.push({ index: copy.index, ...made })
  }
  return { fitted, unfit }
}

type Made = Omit<FittedMaterial, 'index'> | { unfit: Unfit | null }

async function bestCopy(copy: PlannedCopy, means: FitMeans): Promise<Made> {
  const wanted = valuesOf(uniqueIndexes(copy).flatMap((index) => means.readingsOf(index)))
  let best: Made | null = null
  for (const leastQuality of LEAST_QUALITIES) {
    const made = await makeCopy(copy, means, leastQuality)
    if ('unfit' in made) {
      best ??= made
      continue
    }
    const { width, height, quality, watermarks, bytes } = made
    const lost = await lostFields(wanted, bytes, means.reader)
    const tried = { bytes, width, height, quality, watermarks, lost }
    if (!best || 'unfit' in best || lost.length < best.lost.length) best = tried
    // The same pixels again at the same quality would say the same.
    if (lost.length === 0 || quality >= LEAST_QUALITIES[1]) break
  }
  return best ?? { unfit: null }
}

const uniqueIndexes = ({ sheets }: PlannedCopy): number[] => [...new Set(sheets.map(({ index }) => index))]

async function makeCopy(copy: PlannedCopy, means: FitMeans, leastQuality: number) {
  const sheets = copy.sheets.flatMap(({ index, page, turn, redactions }) => {
    const bytes = means.bytesOf(index)
    return bytes ? [{ bytes, page, turn, redactions }] : []
  })
  if (sheets.length !== copy.sheets.length) return { unfit: null }
  const { maxBytes, maxSide, minWidth, minHeight } = copy.limits
  const answer = await means.reader.fit({
    sheets,
    format: copy.format,
    maxBytes,
    maxSide,
    minWidth,
    minHeight,
    flatten: means.flatten,
    watermark: copy.watermark,
    leastQuality,
  })
  return 'refused' in answer ? { unfit: null } : answer
}

type ReadFields = Pick<Reading, 'fields'>

interface ReadDocuments extends ReadFields {
  readonly others?: readonly ReadFields[] | undefined
}

/** Field and value of everything that was read, as often as it was. */
const valuesOf = (pages: readonly ReadDocuments[]): { field: string; value: string }[] =>
  pages.flatMap((page) =>
    [page, ...(page.others ?? [])].flatMap(({ fields }) =>
      Object.entries(fields).map(([field, { value }]) => ({ field, value: codeForm(value) })),
    ),
  )

async function lostFields(
  wanted: readonly { field: string; value: string }[],
  bytes: Uint8Array,
  reader: Pick<Reader, 'read'>,
): Promise<string[]> {
  if (wanted.length === 0) return []
  const answer = await reader.read({ bytes, name: '', typed: [], pictures: false })
  const left = valuesOf('pages' in answer ? answer.pages : [])
  return wanted.flatMap(({ field, value }) => {
    const at = left.findIndex((one) => one.field === field && one.value === value)
    if (at < 0) return [field]
    left.splice(at, 1)
    return []
  })
}
