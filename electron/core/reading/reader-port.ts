import type { Box, FieldReading, Kind, Quality, Tick, TypedFields, Verdict } from './reading'
import type { RefusalCode } from './refusal'
import type { Redaction } from '../filing/redaction'
import type { Rect } from '../image/raster'
import type { Smear } from '../image/sharpen'
import type { QuarterTurn } from '../image/turn'

/**
 * What main asks of the reader, the hidden sandboxed page that alone touches a stranger's bytes.
 * Plain data on both sides: it crosses a MessagePort by structured clone.
 */

export const READER_STEPS = ['decode', 'outline', 'recognise', 'compare'] as const
export type ReaderStep = (typeof READER_STEPS)[number]

export interface ReadJob {
  readonly job: 'read'
  readonly bytes: Uint8Array
  /** Only for progress and messages; the kind of a file is told by its bytes. */
  readonly name: string
  /** Each set of typed values gets verdicts of its own; the picture is read once. */
  readonly typed: readonly TypedFields[]
  /** Also give a JPEG of the upright page and a PNG of each field. */
  readonly pictures: boolean
}

/** Compares one typed value with a field's crop again, after the person changed the value. */
export interface CompareJob {
  readonly job: 'compare'
  readonly kind: Kind
  readonly field: string
  /** As stated or as left doubtful; null when nothing was read. */
  readonly reading: PageField | null
  /** PNG of the field as given by a read; null when the field was not located. */
  readonly crop: Uint8Array | null
  /** Where the value's lines lie in the crop, as given by a read. */
  readonly rows: readonly Rect[]
  /** How the crop is smeared, as given by a read; null where it is sharp. */
  readonly smear: Smear | null
  readonly typed: string
}

/** The picture upright, without metadata, as JPEG or PNG within the given limits. */
export interface ReencodeJob {
  readonly job: 'reencode'
  readonly bytes: Uint8Array
  readonly page: number
  readonly format: 'jpeg' | 'png'
  /** Longest side in pixels. */
  readonly maxSide: number
}

/** A PDF without what it tells of its making; drawn anew page by page where it cannot be taken apart. */
export interface CleanPdfJob {
  readonly job: 'clean-pdf'
  readonly bytes: Uint8Array
}

/** One page of a file that goes into a fitted copy. */
export interface FitSheet {
  readonly bytes: Uint8Array
  readonly page: number
  /** Degrees clockwise that bring the page, its EXIF turn applied, upright. */
  readonly turn: QuarterTurn
  /** Covered in black, in shares of the upright page. */
  readonly redactions: readonly Redaction[]
}

/** One picture made of the sheets, below one another, within what a form takes. */
export interface FitJob {
  readonly job: 'fit'
  readonly sheets: readonly FitSheet[]
  readonly format: 'jpeg' | 'png'
  /** Null = no limit. Bytes; pixels. */
  readonly maxBytes: number | null
  readonly maxSide: number | null
  readonly minWidth: number | null
  readonly minHeight: number | null
  /** Cut out the document that lies in each sheet and pull it straight. */
  readonly flatten: boolean
  /** Words written where nothing is printed; null = none. */
  readonly watermark: string | null
  /** Least JPEG quality before pixels are given up, 0 to 1. */
  readonly leastQuality: number
}

export type ReaderJob = ReadJob | CompareJob | ReencodeJob | CleanPdfJob | FitJob

export interface PageField extends FieldReading {
  /** What each reading of the field's line gave, the chosen value's first; the comparison weighs them. */
  readonly alternatives: readonly string[]
  /** A part of the value was not read: nothing is told of what was typed. */
  readonly isTorn?: true
}

/** One document of a page; its boxes are in the page's upright pixels. */
export interface ReadDocument {
  readonly kind: Kind
  readonly kindConfidence: number
  readonly fields: Record<string, PageField>
  /** Too unsure to be stated; what is typed there is held against them and the picture all the same. */
  readonly doubtful: Record<string, PageField>
  /** Where the lines of each field lie in its crop, in the crop's pixels. */
  readonly rows: Record<string, readonly Rect[]>
  /** How the print in its crops is smeared, in their pixels; absent where it is sharp. */
  readonly smear?: Smear
  readonly quality: Quality
  /** In the upright page; null when the whole page is the document. */
  readonly outline: Box | null
  /** One per set of typed values, in the order given. */
  readonly verdicts: readonly Record<string, Verdict>[]
}

/** What a page says, or its main document where there are several. */
export interface PageReading extends ReadDocument {
  readonly page: number
  /** Boxes of a form to be ticked; absent where none was seen. */
  readonly marks?: readonly Tick[]
  /** Further documents on the page: the other side of a card, another person's card. Absent where there is one. */
  readonly others?: readonly ReadDocument[]
  readonly ms: number
  /** The upright page in pixels; boxes are in these coordinates. */
  readonly width: number
  readonly height: number
  /** JPEG of the upright page, longest side at most 1600 px; null unless asked for. Scale: preview px / page px. */
  readonly preview: { readonly jpeg: Uint8Array; readonly scale: number } | null
  /** PNG by `cropKey` of the field, cut from its flattened document; empty unless asked for. */
  readonly crops: Record<string, Uint8Array>
}

/** A field as soon as it is elected, before the page is done: what is answered at the end holds. */
export interface PartialField extends FieldReading {
  readonly page: number
  readonly kind: Kind
  readonly field: string
}

export interface Refusal {
  readonly code: RefusalCode
  /** Numbers and words for the sentence: { megapixels: 200 }. Never contents of the file. */
  readonly detail: Record<string, string | number>
}

export type ReadAnswer = { readonly pages: readonly PageReading[] } | { readonly refused: Refusal }
export type CompareAnswer = { readonly verdict: Verdict } | { readonly refused: Refusal }
export type ReencodeAnswer =
  | { readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  | { readonly refused: Refusal }

export type CleanPdfAnswer = { readonly bytes: Uint8Array } | { readonly refused: Refusal }

export interface FittedCopy {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** JPEG quality, 0 to 1; 1 for PNG. */
  readonly quality: number
  /** How often the watermark found a place; 0 when there is none. */
  readonly watermarks: number
}
/** Which limit no copy meets, and how near it came: bytes, or pixels of the shorter side's wish. */
export interface Unfit {
  readonly limit: 'bytes' | 'width' | 'height'
  readonly wanted: number
  readonly reached: number
}
export type FitAnswer = FittedCopy | { readonly unfit: Unfit } | { readonly refused: Refusal }

/** Messages main → reader. `id` ties answers to jobs. */
export type ToReader = { readonly id: number } & (ReaderJob | { readonly job: 'cancel' })

/** Messages reader → main. */
export type FromReader =
  | { readonly type: 'ready' }
  | {
      readonly type: 'progress'
      readonly id: number
      readonly step: ReaderStep
      readonly page: number
      readonly pages: number
    }
  | ({ readonly type: 'partial'; readonly id: number } & PartialField)
  | {
      readonly type: 'answer'
      readonly id: number
      readonly answer: ReadAnswer | CompareAnswer | ReencodeAnswer | CleanPdfAnswer | FitAnswer
    }

/** The part of an AbortSignal that the reader needs; the core knows no DOM. */
export interface CancelSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
}

/** The reader as services see it, whatever process it lives in. */
export interface Reader {
  read(
    job: Omit<ReadJob, 'job'>,
    onProgress?: (step: ReaderStep, page: number, pages: number) => void,
    cancel?: CancelSignal,
    onField?: (field: PartialField) => void,
  ): Promise<ReadAnswer>
  compare(job: Omit<CompareJob, 'job'>): Promise<CompareAnswer>
  reencode(job: Omit<ReencodeJob, 'job'>): Promise<ReencodeAnswer>
  cleanPdf(job: Omit<CleanPdfJob, 'job'>): Promise<CleanPdfAnswer>
  fit(job: Omit<FitJob, 'job'>): Promise<FitAnswer>
}
