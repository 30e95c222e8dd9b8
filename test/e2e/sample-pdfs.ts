import { readFileSync } from 'node:fs'
import { TIFF, tiffDirectories } from '../../electron/core/image/tiff-directories'
import { fixture } from './launch-app'

/** PDFs as scanners and registrars make them, around our own sample pictures and words. */

interface PdfObject {
  readonly dictionary: string
  readonly stream?: Uint8Array
}

/** A PDF of numbered objects, the first being the catalogue. Readers rebuild the table of places that is left out. */
function pdf(objects: readonly PdfObject[]): Buffer {
  const parts = objects.map(({ dictionary, stream }, at) =>
    Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n<<${dictionary}${stream ? `/Length ${stream.length}` : ''}>>\n`),
      ...(stream ? [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')] : []),
      Buffer.from('endobj\n'),
    ]),
  )
  const trailer = `trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF\n`
  return Buffer.concat([Buffer.from('%PDF-1.5\n'), ...parts, Buffer.from(trailer)])
}

const page = (resources: string, content: string, width = 842, height = 595): PdfObject[] => [
  { dictionary: '/Type/Catalog/Pages 2 0 R' },
  { dictionary: '/Type/Pages/Count 1/Kids[3 0 R]' },
  {
    dictionary: `/Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<<${resources}>>`,
  },
  { dictionary: '', stream: Buffer.from(content) },
]

/** A domain certificate in words, whose Chinese font is only named: the reader's machine has to have one. */
export function pdfWithoutFonts(): Buffer {
  const lines: [string, number, number, number][] = [
    ['国际域名注册证书（样本）', 300, 500, 24],
    ['域名：yanshandemo.cn', 150, 400, 18],
    ['域名所有者：杭州砚山样本科技有限公司', 150, 350, 18],
    ['域名注册商：云桥数联域名服务有限公司', 150, 300, 18],
    ['注册日期：2021年03月08日', 150, 250, 18],
    ['到期日期：2028年03月08日', 150, 200, 18],
  ]
  const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')
  const content = lines.map(([text, x, y, size]) => `BT /F ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`)
  return pdf([
    ...page('/Font<</F 5 0 R>>', content.join('\n')),
    {
      dictionary:
        '/Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]',
    },
    {
      dictionary:
        '/Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor 7 0 R',
    },
    {
      dictionary:
        '/Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93',
    },
  ])
}

const scanned = (width: number, height: number, filter: string, stream: Uint8Array): Buffer =>
  pdf([
    ...page('/XObject<</P 5 0 R>>', '842 0 0 527 0 0 cm /P Do', 842, 527),
    {
      dictionary: `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${filter}`,
      stream,
    },
  ])

export const pdfWithJpeg2000 = (): Buffer =>
  scanned(
    1100,
    688,
    '/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/JPXDecode',
    readFileSync(fixture('test', 'fixtures', 'formats', 'certificate.jp2')),
  )

const be = (n: number, size: number): number[] =>
  Array.from({ length: size }, (_, i) => (n >>> (8 * (size - 1 - i))) & 255)

/** JBIG2 (ITU-T T.88) may hold fax lines (MMR): those of the sample TIFF. */
export function pdfWithJbig2(): Buffer {
  const tiff = readFileSync(fixture('test', 'fixtures', 'formats', 'two-pages-g4.tif'))
  const first = tiffDirectories(tiff)[0]!
  const value = (tag: number): number => first.get(tag)![0]!
  const fax = tiff.subarray(value(TIFF.offsets), value(TIFF.offsets) + value(TIFF.counts))
  const size = [...be(value(TIFF.width), 4), ...be(value(TIFF.height), 4)]
  const segment = (number: number, type: number, data: readonly number[]): number[] => [
    ...be(number, 4),
    ...[type, 0, 1],
    ...be(data.length, 4),
    ...data,
  ]
  const stream = Uint8Array.from([
    ...segment(0, 48, [...size, ...be(0, 4), ...be(0, 4), 0, 0, 0]),
    ...segment(1, 38, [...size, ...be(0, 4), ...be(0, 4), 0, 1, ...fax]),
  ])
  const filter = '/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode'
  return scanned(value(TIFF.width), value(TIFF.height), filter, stream)
}

/** A PDF whose encryption no empty password opens. */
export const LOCKED_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]/Size 5>>
%%EOF`
