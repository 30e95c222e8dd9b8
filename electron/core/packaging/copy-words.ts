import type { Slot } from '../filing/vocabulary'
import { fieldWord } from '../reading/field-words'
import { SLOT_NAMES } from '../rules/slots'
import type { UnfitPicture } from './manifest'
import type { FitReason } from './picture-limits'

/** What is said of fitted copies, in the report and in the window. */

const size = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${+(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.round(bytes / 1024)} KB`

const slotsInWords = (slots: readonly Slot[]): string => slots.map((slot) => SLOT_NAMES[slot]).join('、')

export interface CopyInWords {
  readonly reasons: readonly FitReason[]
  readonly format: 'jpeg' | 'png'
  readonly maxBytes: number | null
  readonly maxSide: number | null
  /** Slots whose pictures are put into this one. */
  readonly with: readonly Slot[]
}

/** “压到 2 MB 以内、转正” */
export function copyReasonsInWords({
  reasons,
  format,
  maxBytes,
  maxSide,
  with: others,
}: CopyInWords): string {
  const words: Record<FitReason, string> = {
    format: `换成 ${format.toUpperCase()}`,
    bytes: maxBytes === null ? '缩小' : `压到 ${size(maxBytes)} 以内`,
    side: maxSide === null ? '缩小' : `缩到 ${maxSide} 像素以内`,
    turn: '转正',
    pages: '多页拼成一张',
    stitch: `和${slotsInWords(others)}拼成一张`,
    flatten: '裁出证件并拉正',
    redact: '遮住选定的地方',
    watermark: '加水印',
  }
  return reasons.map((reason) => words[reason]).join('、')
}

/** `fields`: ids of fields that are read worse from the copy than from the original. */
export const lostInWords = (fields: readonly string[]): string =>
  `副本里，${[...new Set(fields)].map((field) => fieldWord('unknown', field)).join('、')}没有原件清楚。请放大看一眼，不清楚就重拍。`

/** Which limit no copy meets, and what would help. */
export function unfitInWords({ slot, limit, wanted, reached }: UnfitPicture): string {
  const name = SLOT_NAMES[slot]
  if (limit === null || wanted === null || reached === null)
    return `${name}的图片打不开，没能做副本，原件已放入。`
  if (limit === 'bytes')
    return `${name}压不到 ${size(wanted)} 以内（最小 ${size(reached)}），原件已放入。请离近些、背景简单些重拍。`
  return `${name}只有 ${reached} 像素${limit === 'width' ? '宽' : '高'}，表单要 ${wanted} 像素，原件已放入。请用更高的分辨率重拍。`
}

/** Pictures that the provider wants taken on the spot: what lies in the package is for practice. */
export const liveInWords = (app: string | null, slots: readonly Slot[]): string =>
  `${slotsInWords(slots)}要在${app ?? '接入商的 App'}里现场拍，包里的图片只用来预演和对照。`
