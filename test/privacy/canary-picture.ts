import type { Canary } from './canary'

const segment = (marker: number, content: Uint8Array): Uint8Array => {
  const length = content.length + 2
  return Buffer.concat([Uint8Array.from([0xff, marker, length >> 8, length & 0xff]), content])
}

/** A TIFF directory with one text: the description of the picture. */
const exifWith = (words: string): Uint8Array => {
  const text = Buffer.from(`${words}\0`, 'latin1')
  const head = Buffer.alloc(8 + 2 + 12 + 4)
  head.write('MM\0*', 0, 'latin1')
  head.writeUInt32BE(8, 4)
  head.writeUInt16BE(1, 8)
  head.writeUInt16BE(0x010e, 10)
  head.writeUInt16BE(2, 12)
  head.writeUInt32BE(text.length, 14)
  head.writeUInt32BE(head.length, 18)
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), head, text])
}

/** The JPEG with the canary's marks in its EXIF, in a comment and behind its end. */
export const canaryPicture = (jpeg: Uint8Array, { marks }: Canary): Uint8Array =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exifWith(marks.exif)),
    segment(0xfe, Buffer.from(marks.comment, 'latin1')),
    jpeg.subarray(2),
    Buffer.from(marks.tail, 'latin1'),
  ])

/** The HEIC with a mark in a box behind its picture, where a phone may put what it likes. */
export const canaryHeic = (heic: Uint8Array, mark: string): Uint8Array => {
  const content = Buffer.from(mark, 'latin1')
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.length)
  head.write('free', 4, 'latin1')
  return Buffer.concat([heic, head, content])
}

/** A stretch of the packed pixels: as telling as a word, and nowhere else. */
export const pixelsOf = (jpeg: Uint8Array): Uint8Array => {
  const at = Math.floor(jpeg.length / 2)
  return jpeg.slice(at, at + 48)
}
