import { deflateSync } from 'node:zlib'
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

/** The JPEG as a scanner puts it into a PDF: the marks in its notes, packed and not, in its comment, and in the JPEG. */
export function canaryPdf(
  jpeg: Uint8Array,
  { width, height }: { width: number; height: number },
  canary: Canary,
): Uint8Array {
  const { marks } = canary
  const xmp = deflateSync(Buffer.from(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${marks.comment}</x:xmpmeta>`))
  const drawing = Buffer.from('842 0 0 527 0 0 cm /P Do', 'latin1')
  const picture = canaryPicture(jpeg, canary)
  const objects: readonly (readonly [string, Uint8Array?])[] = [
    ['/Type/Catalog/Pages 2 0 R/Metadata 7 0 R'],
    ['/Type/Pages/Count 1/Kids[3 0 R]'],
    [
      '/Type/Page/Parent 2 0 R/MediaBox[0 0 842 527]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>/Annots[8 0 R]',
    ],
    ['', drawing],
    [
      `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
      picture,
    ],
    [`/Author(${marks.exif})/Title(${marks.tail})/CreationDate(D:20260301)`],
    ['/Type/Metadata/Subtype/XML/Filter/FlateDecode', xmp],
    [`/Type/Annot/Subtype/Text/Rect[10 10 30 30]/Contents(seen)/T(${marks.comment})`],
    // What an earlier saving left behind.
    [`/Author(${marks.tail})`],
  ]
  const parts = objects.map(([dictionary, stream], at) =>
    Buffer.concat([
      Buffer.from(
        `${at + 1} 0 obj\n<<${dictionary}${stream ? `/Length ${stream.length}` : ''}>>\n`,
        'latin1',
      ),
      ...(stream ? [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')] : []),
      Buffer.from('endobj\n'),
    ]),
  )
  const trailer = `trailer\n<</Root 1 0 R/Info 6 0 R/Size ${objects.length + 1}>>\n%%EOF\n`
  return Buffer.concat([Buffer.from('%PDF-1.5\n'), ...parts, Buffer.from(trailer)])
}

/** A stretch of the packed pixels: as telling as a word, and nowhere else. */
export const pixelsOf = (jpeg: Uint8Array): Uint8Array => {
  const at = Math.floor(jpeg.length / 2)
  return jpeg.slice(at, at + 48)
}
