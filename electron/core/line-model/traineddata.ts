import { BadLineModel } from './bad-line-model'
import { ByteStream } from './byte-stream'
import { utf8Text } from './utf8-text'

/** Parts of a traineddata file that the line recogniser needs. */
export interface TraineddataParts {
  /** The language's settings, one `name value` a line. */
  readonly config: string
  /** The line recogniser: its network, then its characters. */
  readonly lines: ByteStream
}

const CONFIG = 0
const LINES = 17
/** The format has some 24 parts; a count beyond this is no count. */
const MOST_PARTS = 64

/**
 * A traineddata file taken apart. Layout, little-endian: the number of parts (32 bit), the offset of each (64 bit, -1
 * when it is missing), the parts. @throws BadLineModel
 */
export function partsOfTraineddata(bytes: Uint8Array): TraineddataParts {
  const head = new ByteStream(bytes)
  const count = head.int32()
  if (count <= LINES || count > MOST_PARTS) throw new BadLineModel('no traineddata')
  const offsets = Array.from({ length: count }, () => head.int64())
  const part = (at: number): Uint8Array => {
    const from = offsets[at]!
    if (from < 0) return new Uint8Array(0)
    const next = offsets.filter((offset) => offset > from)
    return bytes.subarray(from, Math.min(bytes.length, ...next))
  }
  const lines = part(LINES)
  if (lines.length === 0) throw new BadLineModel('no line recogniser')
  return { config: utf8Text(part(CONFIG)), lines: new ByteStream(lines) }
}
