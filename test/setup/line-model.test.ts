import { describe, expect, it } from 'vitest'
import { lineModelOf } from '../../scripts/setup/line-model.mjs'

const PARTS = 24

/** A traineddata file whose part n holds n bytes of value n, but for those left out. */
function trained(missing: readonly number[]): Buffer {
  const head = Buffer.alloc(4 + 8 * PARTS)
  head.writeInt32LE(PARTS, 0)
  const parts: Buffer[] = [head]
  let at = head.length
  for (let part = 0; part < PARTS; part++) {
    const own = Buffer.alloc(part + 1, part)
    head.writeBigInt64LE(BigInt(missing.includes(part) ? -1 : at), 4 + 8 * part)
    if (missing.includes(part)) continue
    parts.push(own)
    at += own.length
  }
  return Buffer.concat(parts)
}

function partsOf(bytes: Buffer): Map<number, Buffer> {
  const offsets = Array.from({ length: bytes.readInt32LE(0) }, (_, at) =>
    Number(bytes.readBigInt64LE(4 + 8 * at)),
  )
  const found = new Map<number, Buffer>()
  for (const [part, start] of offsets.entries())
    if (start >= 0)
      found.set(
        part,
        bytes.subarray(start, Math.min(bytes.length, ...offsets.filter((other) => other > start))),
      )
  return found
}

describe('lineModelOf', () => {
  it('keeps settings, characters and the line recogniser as they were, and nothing else', () => {
    const kept = partsOf(lineModelOf(trained([10, 21])))
    expect([...kept.keys()]).toEqual([0, 1, 17, 18, 19, 20, 22, 23])
    for (const [part, bytes] of kept) expect(bytes).toEqual(Buffer.alloc(part + 1, part))
  })

  it('refuses what is no such file, or has no line recogniser', () => {
    expect(() => lineModelOf(Buffer.alloc(400))).toThrow(RangeError)
    expect(() => lineModelOf(Buffer.alloc(400, 0x7f))).toThrow(RangeError)
    expect(() => lineModelOf(trained([17]))).toThrow(RangeError)
  })
})
