import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfRead {
  readonly pages: number
  /** The text of each page without white space, as it is laid out. */
  readonly texts: readonly string[]
  readonly title: string | null
  /** Names of the fonts whose programs lie in the file, with the tag of a subset: `BZZZZZ+NotoSansHans-Bold`. */
  readonly embedded: readonly string[]
}

/** A PDF as a reader of another hand reads it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const file = Buffer.from(bytes).toString('latin1')
  const embedded = [...file.matchAll(/\/FontName \/(\S+)[^>]*\/FontFile3 /g)].map(([, name]) => name!)
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  const document = await loading.promise
  const texts: string[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent()
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/gu, ''),
    )
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string } }
  const pages = document.numPages
  await loading.destroy()
  return { pages, texts, title: info.Title ?? null, embedded }
}

export const squeezed = (text: string): string => text.normalize('NFC').replace(/\s/gu, '')
