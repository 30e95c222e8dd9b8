/** EXIF orientation by the degrees clockwise that bring the stored picture upright. */
export const EXIF_FOR_TURN = { 0: 1, 90: 6, 180: 3, 270: 8 } as const

/** A JPEG with an EXIF block that holds the orientation and nothing else, right after its first marker. */
export function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [
    ...[0x4d, 0x4d, 0x00, 0x2a, 0, 0, 0, 8], // big-endian TIFF, directory at 8
    ...[0, 1], // one entry
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0], // Orientation, SHORT, count 1
    ...[0, 0, 0, 0], // no further directory
  ]
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  const length = body.length + 2
  const block = Uint8Array.from([0xff, 0xe1, length >> 8, length & 0xff, ...body])
  const out = new Uint8Array(jpeg.length + block.length)
  out.set(jpeg.subarray(0, 2), 0)
  out.set(block, 2)
  out.set(jpeg.subarray(2), 2 + block.length)
  return out
}
