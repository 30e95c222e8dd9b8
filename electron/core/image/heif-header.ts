import { byteAt, uint16, uint32 } from './byte-reader'
import type { Orientation } from './exif-orientation'
import { isoBox, isoBoxes, type IsoBox } from './iso-boxes'

interface Size {
  readonly width: number
  readonly height: number
}

/** `irot` gives quarter turns against the clock; EXIF counts the turns that put the picture upright, as this does. */
const BY_TURN: readonly Orientation[] = [1, 8, 3, 6]

/** The one tile of a small picture may be larger than the picture by its padding. */
const PADDING = 1.5

/** More items than this has no picture; the list is then not searched to its end. */
const MOST_ITEMS = 10_000

/**
 * Size and turn of a HEIC's or AVIF's main picture by its properties (ISO/IEC 23008-12). Where another item claims to be
 * much larger, the larger one counts: it may be decoded as well. Mirroring changes no size and is left to the decoder.
 */
export function heifHeader(bytes: Uint8Array): (Size & { orientation: Orientation }) | null {
  const meta = isoBox(bytes, 'meta')
  if (!meta) return null
  // `meta` has a version and flags before its boxes.
  const inside = [...isoBoxes(bytes, meta.content + 4, meta.end)]
  const named = (type: string): IsoBox | undefined => inside.find((box) => box.type === type)
  const iprp = named('iprp')
  const ipco = iprp && isoBox(bytes, 'ipco', iprp.content, iprp.end)
  if (!iprp || !ipco) return null
  const properties = [...isoBoxes(bytes, ipco.content, ipco.end)]
  const own = ownProperties(bytes, named('pitm'), isoBox(bytes, 'ipma', iprp.content, iprp.end))
  let size: Size | null = null
  let orientation: Orientation = 1
  for (const index of own) {
    const property = properties[index - 1]
    if (property?.type === 'ispe') size = sizeOf(bytes, property)
    if (property?.type === 'irot') orientation = BY_TURN[byteAt(bytes, property.content) & 3] ?? 1
  }
  for (const property of properties) {
    if (property.type !== 'ispe') continue
    const other = sizeOf(bytes, property)
    if (!size || other.width * other.height > size.width * size.height * PADDING) size = other
  }
  return size && { ...size, orientation }
}

const sizeOf = (bytes: Uint8Array, { content }: IsoBox): Size => ({
  width: uint32(bytes, content + 4),
  height: uint32(bytes, content + 8),
})

/** Numbers (from 1) of the properties that belong to the main picture. */
function ownProperties(bytes: Uint8Array, pitm: IsoBox | undefined, ipma: IsoBox | null): number[] {
  if (!pitm || !ipma) return []
  const primary =
    byteAt(bytes, pitm.content) === 0 ? uint16(bytes, pitm.content + 4) : uint32(bytes, pitm.content + 4)
  const longItem = byteAt(bytes, ipma.content) > 0
  const longIndex = (byteAt(bytes, ipma.content + 3) & 1) === 1
  const items = Math.min(uint32(bytes, ipma.content + 4), MOST_ITEMS)
  let at = ipma.content + 8
  for (let item = 0; item < items && at < ipma.end; item++) {
    const id = longItem ? uint32(bytes, at) : uint16(bytes, at)
    at += longItem ? 4 : 2
    const count = byteAt(bytes, at++)
    const step = longIndex ? 2 : 1
    if (id === primary)
      return Array.from({ length: count || 0 }, (_, i) =>
        longIndex ? uint16(bytes, at + i * 2) & 0x7fff : byteAt(bytes, at + i) & 0x7f,
      )
    at += count * step
  }
  return []
}
