import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { PdfFonts } from './pdf-fonts'

/** The name under which the face stands in every document definition. */
export const FACE = 'Noto'

const FILES = { regular: 'regular.otf', bold: 'bold.otf' } as const

interface OpenedFont {
  hasGlyphForCodePoint(codePoint: number): boolean
}

/** An indirect object of a PDF while it is written; `buffer` holds its stream. */
export interface PdfObject {
  readonly data: Record<string, unknown>
  buffer: Uint8Array[]
  finalize(): void
}

/** What is used of pdfkit's document beneath pdfmake. */
export interface OpenDocument {
  ref(data?: Record<string, unknown>): PdfObject
  readonly _pageBuffer: readonly { readonly content: PdfObject }[]
  provideFont(family: string, bold: boolean, italics: boolean): { readonly font: OpenedFont }
  on(event: 'data', take: (chunk: Uint8Array) => void): this
  on(event: 'end', done: () => void): this
  on(event: 'error', fail: (error: Error) => void): this
  end(): void
}

interface PdfMake {
  readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void }
  setFonts(fonts: Record<string, Record<string, string>>): void
  setUrlAccessPolicy(allows: (url: string) => boolean): void
  setLocalAccessPolicy(allows: (path: string) => boolean): void
  createPdf(
    definition: TDocumentDefinitions,
    options: { readonly bufferPages: boolean },
  ): { getStream(): Promise<OpenDocument> }
}

/** One document at a time lays out with the fonts that were set last. */
let turn: Promise<unknown> = Promise.resolve()

async function openNow(definition: TDocumentDefinitions, fonts: PdfFonts): Promise<OpenDocument> {
  // Loaded when the first PDF is made, so that the app's start does not pay for it.
  const loaded = (await import('pdfmake')) as unknown as { readonly default: PdfMake }
  const pdfmake = loaded.default
  // A document holds all that it shows: nothing is fetched, no file is opened by name.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  pdfmake.virtualfs.writeFileSync(FILES.regular, fonts.regular)
  pdfmake.virtualfs.writeFileSync(FILES.bold, fonts.bold)
  pdfmake.setFonts({
    [FACE]: { normal: FILES.regular, bold: FILES.bold, italics: FILES.regular, bolditalics: FILES.bold },
  })
  return pdfmake.createPdf(definition, { bufferPages: true }).getStream()
}

/** A laid-out document, its pages not written yet. */
export function openDocument(definition: TDocumentDefinitions, fonts: PdfFonts): Promise<OpenDocument> {
  const opened = turn.then(() => openNow(definition, fonts))
  turn = opened.catch(() => undefined)
  return opened
}
