import { median } from '../../electron/core/median'
import { DOCUMENT_KINDS } from '../../electron/core/documents'
import type { PageQuality } from '../../electron/core/image/page-quality'
import type { PageLook } from '../../electron/core/image/page-look'
import { aroundPoints } from '../../electron/core/image/quad'
import type { RgbaRaster } from '../../electron/core/image/raster'
import { bothLooks } from '../../electron/core/reading/both-looks'
import { classify } from '../../electron/core/reading/classify'
import type { Classified } from '../../electron/core/reading/classify'
import { tornByGlare } from '../../electron/core/reading/glared-ends'
import type { PlacedText } from '../../electron/core/reading/line-text'
import { haveNumber, pageCues } from '../../electron/core/reading/page-cues'
import { readFields } from '../../electron/core/reading/read-fields'
import type { FieldRead, FieldsRead } from '../../electron/core/reading/read-fields'
import { outside } from '../../electron/core/reading/page-ornaments'
import { deepenedPage, starkPage } from '../../electron/core/reading/line-crop'
import { linesOf, readLines } from '../../electron/core/reading/read-lines'
import { readTicks, type TickRead } from '../../electron/core/reading/read-ticks'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import type { Kind } from '../../electron/core/reading/reading'
import { EarlyProofreading, lookAt, type LookedAt } from './glyph/early-proofreading'
import { layFlat, layFlatFiner, type LaidDocument, type LayFlatWish } from './lay-flat'
import { lookOf } from './look/page-looks'

export interface DocumentRead extends FieldsRead, Classified, LookedAt {
  readonly laid: LaidDocument
  readonly lines: readonly PlacedText[]
  readonly quality: PageQuality
  /** Boxes of a form, ticked or not. */
  readonly ticks: readonly TickRead[]
  /** Height of a text line in document pixels; null when none was found. */
  readonly textHeight: number | null
}

/** Signs of life while one document is read. */
export interface DocumentHeard {
  readonly laidFlat: () => void
  /** A field that was elected; absent where nobody wants to know before the end. */
  readonly field?: (kind: Kind, name: string, field: FieldRead, laid: LaidDocument) => void
}

/** Reads one page: lay flat, turn, lines, kind, fields. */
export async function readDocument(
  page: RgbaRaster,
  recogniser: Recogniser,
  heard: DocumentHeard,
  wish?: LayFlatWish,
): Promise<DocumentRead> {
  const laid = await layFlat(page, recogniser, wish)
  heard.laidFlat()
  const look = lookOf(laid)
  const readAnew = (on: LaidDocument): Promise<DocumentRead> =>
    readLaid(on, { segments: linesOf(on.gray), read: new Map() }, recogniser, heard, look)
  let read = await readLaid(laid, laid, recogniser, heard, look)
  // Pale labels and thin strokes go with the ground: what tells no kind, or few values, is looked at once more with it.
  const hasGround = laid.gray !== laid.bare
  const isUnknown = read.kind === 'unknown'
  const again = isUnknown && hasGround ? await readAnew(laid) : read
  if (again.kind !== 'unknown') read = again
  // A card copied so light that little but its number is seen.
  if (read.kind === 'unknown' && haveNumber(read.lines)) {
    const deeper = await readAnew({ ...laid, gray: deepenedPage(laid.gray) })
    if (deeper.kind !== 'unknown') read = { ...deeper, laid }
  }
  if (!isPoor(read)) return read
  const finer = isFine(read) ? await layFlatFiner(page, laid, recogniser, wish ?? {}) : null
  if (finer) {
    const better = await readLaid(finer, finer, recogniser, heard, lookOf(finer))
    if (statedIn(better) > statedIn(read)) return better
  }
  const looks = hasGround && !isUnknown ? [laid] : []
  // On a copy without colours a seal is print like any other, but paler; and copies come out too light.
  if (read.quality.colourless)
    looks.push({ ...laid, gray: starkPage(laid.gray) }, { ...laid, gray: deepenedPage(laid.gray) })
  for (const on of looks) {
    const second = await readAnew(on)
    const both = second.kind === read.kind ? withBothLooks(second, read) : second
    if (statedIn(both) > statedIn(read)) read = { ...both, laid }
    if (!isPoor(read)) break
  }
  return read
}

/** `bothLooks` of two documents that were laid flat alike. */
export function withBothLooks(second: DocumentRead, first: DocumentRead): DocumentRead {
  const read = bothLooks(second, first)
  return { ...second, ...read, ...lookAt(second.laid, read) }
}

const statedIn = ({ fields }: DocumentRead): number => Object.keys(fields).length

/** Share of the values found that are read of a document that reads well. */
const WELL_READ = 0.7

/** A document of a known kind, many of whose values were found and not read. */
const isPoor = (read: DocumentRead): boolean =>
  read.kind !== 'unknown' &&
  (Object.keys(read.places).length === 0 || statedIn(read) < WELL_READ * Object.keys(read.places).length)

/** Height of text, in the document's pixels, below which more of them help. */
const FINE_PRINT = 26

const isFine = ({ textHeight }: DocumentRead): boolean => (textHeight ?? Infinity) < FINE_PRINT

async function readLaid(
  laid: LaidDocument,
  { segments: found, read: known }: Pick<LaidDocument, 'segments' | 'read'>,
  recogniser: Recogniser,
  heard: DocumentHeard,
  looking: Promise<PageLook>,
): Promise<DocumentRead> {
  const { qr } = laid
  const seen = looking.then(({ redAreas, quality }) => ({ redAreas, colourless: quality.colourless }))
  const signs = looking.then(({ quality }) => quality.signs)
  // A failure is told by `looking` itself.
  for (const one of [looking, seen, signs]) one.catch(() => undefined)
  const segments = qr.reduce((left, { corners }) => outside(left, aroundPoints(corners)), found)
  const lines = await readLines(laid.gray, recogniser, segments, known)
  const classified = classify(
    pageCues(
      lines,
      laid.gray,
      qr.map(({ text }) => text),
    ),
  )
  const kind = DOCUMENT_KINDS.find((one) => one.kind === classified.kind)
  const early = new EarlyProofreading(laid, signs)
  const read: FieldsRead = kind
    ? await readFields(kind, laid.gray, lines, recogniser, seen, {
        located: (names) => {
          early.located(names)
        },
        read: (name, soFar) => {
          early.fieldRead(name, soFar)
          const field = soFar.fields[name]
          if (field) heard.field?.(kind.kind, name, field, laid)
        },
      })
    : { fields: {}, doubtful: {}, places: {}, rows: {} }
  const looked = await early.end(read)
  const { quality } = await looking
  const ticks = classified.kind === 'verification-sheet' ? await readTicks(lines, laid.gray, recogniser) : []
  return {
    ...tornByGlare(read, quality.signs),
    ...classified,
    ...looked,
    ticks,
    laid,
    lines,
    quality,
    textHeight: median(lines.map(({ rect }) => rect.height)) ?? null,
  }
}
