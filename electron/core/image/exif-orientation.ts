import { uint16, uint32 } from './byte-reader'

/** How the stored pixels lie, as EXIF numbers it: 1 upright, 3 half turn, 6 to be turned 90° clockwise, 8 by 270°; 2, 4, 5, 7 mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const ORIENTATION_TAG = 0x0112

/** Orientation in a TIFF block (what follows "Exif\0\0"); 1 when there is none or it is damaged. */
export function exifOrientation(block: Uint8Array): Orientation {
  const little = uint16(block, 0) === 0x4949
  if (!little && uint16(block, 0) !== 0x4d4d) return 1
  const directory = uint32(block, 4, little)
  const entries = uint16(block, directory, little)
  for (let i = 0; i < entries; i++) {
    const at = directory + 2 + i * 12
    if (at + 12 > block.length) return 1
    if (uint16(block, at, little) === ORIENTATION_TAG) return asOrientation(uint16(block, at + 8, little))
  }
  return 1
}

function asOrientation(value: number): Orientation {
  return value >= 1 && value <= 8 ? (value as Orientation) : 1
}

/** The smallest TIFF block that says only the orientation. */
export function orientationBlock(orientation: Orientation): Uint8Array {
  return Uint8Array.from([
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ])
}

/** Whether width and height change places when the picture is put upright. */
export function swapsSides(orientation: Orientation): boolean {
  return orientation >= 5
}
