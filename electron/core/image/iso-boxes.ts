import { latinText, uint32 } from './byte-reader'

/** One box of an ISO base media file (HEIC, AVIF): its name, and where its content lies in the file's bytes. */
export interface IsoBox {
  readonly type: string
  readonly content: number
  readonly end: number
}

/** Boxes that lie side by side in a stretch of bytes, in order. Ends at the first that has no sensible length. */
export function* isoBoxes(bytes: Uint8Array, from = 0, to = bytes.length): Generator<IsoBox> {
  for (let at = from; at + 8 <= to;) {
    const short = uint32(bytes, at)
    const head = short === 1 ? 16 : 8
    const length =
      short === 0 ? to - at : short === 1 ? uint32(bytes, at + 8) * 2 ** 32 + uint32(bytes, at + 12) : short
    // Written so that NaN ends the walk as well.
    if (!(length >= head)) return
    const end = Math.min(at + length, to)
    yield { type: latinText(bytes, at + 4, at + 8), content: at + head, end }
    at = end
  }
}

export function isoBox(bytes: Uint8Array, type: string, from = 0, to = bytes.length): IsoBox | null {
  for (const box of isoBoxes(bytes, from, to)) if (box.type === type) return box
  return null
}
