import { DOCUMENT_KINDS } from '../../electron/core/documents'
import { redChannel } from '../../electron/core/image/channels'
import { flattenLight } from '../../electron/core/image/flatten-light'
import { shrinkGray } from '../../electron/core/image/resize'
import type { GrayRaster, Rect, RgbaRaster } from '../../electron/core/image/raster'
import { turnGray, turnPoint, turnRgba } from '../../electron/core/image/turn'
import type { QuarterTurn } from '../../electron/core/image/turn'
import { classify } from '../../electron/core/reading/classify'
import type { Classified, PageCues } from '../../electron/core/reading/classify'
import { placedText } from '../../electron/core/reading/line-text'
import type { PlacedText } from '../../electron/core/reading/line-text'
import { readFields } from '../../electron/core/reading/read-fields'
import type { FieldsRead } from '../../electron/core/reading/read-fields'
import type { Recogniser } from '../../electron/core/reading/recogniser'
import { parseResidentId } from '../../electron/core/values/resident-id'
import { findQr } from './qr'
import type { QrFound } from './qr'

/** Longest side at which a whole page is recognised for its layout: larger costs time, smaller loses labels. */
const LAYOUT_SIDE = 1500

export interface DocumentRead extends FieldsRead, Classified {
  readonly turn: QuarterTurn
  /** The upright document: all rects are in its pixels. */
  readonly gray: GrayRaster
  readonly rgba: RgbaRaster
  readonly qr: readonly QrFound[]
  /** Height of a text line in document pixels; null when none was found. */
  readonly textHeight: number | null
}

interface Layout {
  readonly lines: readonly PlacedText[]
  readonly classified: Classified
  /** Mean confidence of the symbols times their number: how much reads well this way up. */
  readonly evidence: number
}

const grow = (rect: Rect, factor: number): Rect => ({
  x: rect.x * factor,
  y: rect.y * factor,
  width: rect.width * factor,
  height: rect.height * factor,
})

async function layoutOf(gray: GrayRaster, qr: boolean, recogniser: Recogniser): Promise<Layout> {
  const small = shrinkGray(gray, LAYOUT_SIDE)
  const factor = gray.width / small.width
  const recognised = await recogniser.page(small)
  const lines = recognised.map((line) => {
    const placed = placedText(line)
    return {
      rect: grow(placed.rect, factor),
      characters: placed.characters.map(({ char, rect }) => ({ char, rect: grow(rect, factor) })),
    }
  })
  const texts = lines.map(({ characters }) => characters.map(({ char }) => char))
  const cues: PageCues = {
    lines: texts,
    aspect: gray.width / gray.height,
    hasRegisterQr: qr,
    hasIdNumber: texts.some((line) => /\d{17}[\dX]/.test(line.join('')) && hasResidentId(line.join(''))),
  }
  const evidence = recognised
    .flatMap(({ symbols }) => symbols)
    .reduce((sum, one) => sum + one.confidence ** 3, 0)
  return { lines, classified: classify(cues), evidence }
}

const hasResidentId = (line: string): boolean =>
  [...line.matchAll(/(?=(\d{17}[\dX]))/g)].some(([, number]) => parseResidentId(number!).ok)

const isRegister = ({ text }: QrFound): boolean => /gsxt\.gov\.cn|[0-9A-HJ-NPQRTUWXY]{18}/.test(text)

/** The order in which turns are tried: as it stands, upside down, then on its sides; wide documents first stay wide. */
const TURNS: readonly QuarterTurn[] = [0, 180, 90, 270]

/** Reads one flattened document: turn, kind, fields. */
export async function readDocument(document: RgbaRaster, recogniser: Recogniser): Promise<DocumentRead> {
  const flat = flattenLight(redChannel(document))
  const qr = await findQr(document).catch(() => [])
  const register = qr.some(isRegister)
  let best: { turn: QuarterTurn; layout: Layout } | null = null
  for (const turn of TURNS) {
    const layout = await layoutOf(turnGray(flat, turn), register, recogniser)
    const better =
      !best ||
      layout.classified.confidence > best.layout.classified.confidence ||
      (layout.classified.kind === 'unknown' &&
        best.layout.classified.kind === 'unknown' &&
        layout.evidence > best.layout.evidence)
    if (better) best = { turn, layout }
    if (layout.classified.kind !== 'unknown' && layout.classified.confidence >= 0.75) break
  }
  const { turn, layout } = best!
  const gray = turnGray(flat, turn)
  const kind = DOCUMENT_KINDS.find((one) => one.kind === layout.classified.kind)
  const read = kind ? await readFields(kind, gray, layout.lines, recogniser) : { fields: {}, places: {} }
  const heights = layout.lines.map(({ rect }) => rect.height).toSorted((a, b) => a - b)
  return {
    ...read,
    ...layout.classified,
    turn,
    gray,
    rgba: turnRgba(document, turn),
    qr: qr.map((found) => turnQr(found, document, turn)),
    textHeight: heights[Math.floor(heights.length / 2)] ?? null,
  }
}

function turnQr(found: QrFound, { width, height }: RgbaRaster, turn: QuarterTurn): QrFound {
  const [a, b, c, d] = found.corners.map((point) => turnPoint(point, width, height, turn))
  return { ...found, corners: [a!, b!, c!, d!] }
}
