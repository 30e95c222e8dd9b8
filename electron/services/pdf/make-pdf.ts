import { zlibSync } from 'fflate'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { FACE, openDocument, type OpenDocument, type PdfObject } from './pdf-engine'
import type { PdfFonts } from './pdf-fonts'

export interface PdfContent {
  readonly title: string
  /** YYYY-MM-DD; the document's date, whatever the clock says. */
  readonly today: string
  readonly content: Content
  /** What stands under every page. */
  readonly footer: (page: number, pages: number) => Content
  /** Points: left, top, right, bottom. */
  readonly margins: readonly [number, number, number, number]
  readonly styles: NonNullable<TDocumentDefinitions['styles']>
  readonly fontSize: number
  /** Of the font's own line. */
  readonly lineHeight: number
  /** Pictures by the names that the content gives them, as data URLs. */
  readonly images?: Readonly<Record<string, string>>
}

/** A stream is compressed by code of ours to keep: the platform's zlib gives other bytes on other systems. */
function deflate(object: PdfObject): void {
  const finalize = object.finalize.bind(object)
  object.finalize = () => {
    if (object.buffer.length > 0 && object.data['Filter'] === undefined) {
      object.buffer = [Buffer.from(zlibSync(Buffer.concat(object.buffer), { level: 9 }))]
      object.data['Filter'] = 'FlateDecode'
    }
    finalize()
  }
}

function bytesOf(document: OpenDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document
      .on('data', (chunk) => chunks.push(chunk))
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', reject)
    document.end()
  })
}

/**
 * A PDF on A4 whose bytes depend on its content and day alone: no clock, time zone, language, chance or platform zlib.
 * Fonts are embedded as far as they are used. Every character must be one that the fonts hold; see `printable`.
 */
export async function makePdf(pdf: PdfContent, fonts: PdfFonts): Promise<Uint8Array> {
  const day = new Date(`${pdf.today}T00:00:00Z`)
  const document = await openDocument(
    {
      pageSize: 'A4',
      pageMargins: [...pdf.margins],
      compress: false,
      language: 'zh-CN',
      displayTitle: true,
      info: {
        title: pdf.title,
        creator: 'icp-filing-assistant',
        producer: 'icp-filing-assistant',
        creationDate: day,
        modDate: day,
      },
      defaultStyle: { font: FACE, fontSize: pdf.fontSize, lineHeight: pdf.lineHeight },
      styles: pdf.styles,
      footer: (page, pages) => pdf.footer(page, pages),
      images: { ...pdf.images },
      content: pdf.content,
    },
    fonts,
  )
  for (const { content } of document._pageBuffer) deflate(content)
  const ref = document.ref.bind(document)
  // Font programs come into being only at the end.
  document.ref = (data) => {
    const object = ref(data)
    deflate(object)
    return object
  }
  return bytesOf(document)
}
