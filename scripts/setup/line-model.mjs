/** Parts of a traineddata file that the line recogniser uses; all others serve the recogniser of before 2018. */
const CONFIG = 0
const UNICHARSET = 1
const FIRST_OF_LINE_RECOGNISER = 17

const isUsed = (part) => part === CONFIG || part === UNICHARSET || part >= FIRST_OF_LINE_RECOGNISER

/**
 * A traineddata file without the parts that this program never loads: 3 MB instead of 44, in each recogniser's memory.
 * Layout: number of parts (int32), offset of each (int64, −1 when it is missing), then the parts, little-endian.
 * Throws RangeError when the bytes are no such file.
 */
export function lineModelOf(bytes) {
  const count = bytes.readInt32LE(0)
  if (count <= FIRST_OF_LINE_RECOGNISER || count > 64) throw new RangeError('not a traineddata file')
  const offsets = Array.from({ length: count }, (_, at) => Number(bytes.readBigInt64LE(4 + 8 * at)))
  if (offsets[FIRST_OF_LINE_RECOGNISER] < 0) throw new RangeError('no line recogniser in it')
  const endOf = (start) => Math.min(bytes.length, ...offsets.filter((offset) => offset > start))
  const head = Buffer.alloc(4 + 8 * count)
  head.writeInt32LE(count, 0)
  const parts = [head]
  let at = head.length
  for (const [part, start] of offsets.entries()) {
    const keeps = start >= 0 && isUsed(part)
    head.writeBigInt64LE(BigInt(keeps ? at : -1), 4 + 8 * part)
    if (!keeps) continue
    const own = bytes.subarray(start, endOf(start))
    parts.push(own)
    at += own.length
  }
  return Buffer.concat(parts)
}
