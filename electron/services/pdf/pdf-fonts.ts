import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The face of every PDF, as OpenType files: Noto Sans Hans, of which the glyphs in use are embedded. */
export interface PdfFonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

export const PDF_FONT_FILES = {
  regular: 'NotoSansHans-Regular.otf',
  bold: 'NotoSansHans-Bold.otf',
} as const

const kept = new Map<string, Promise<PdfFonts>>()

/** Both faces out of the program's folder of fonts; read when the first PDF is made and kept from then on. */
export function readPdfFonts(folder: string): Promise<PdfFonts> {
  const known = kept.get(folder)
  if (known) return known
  const read = async (): Promise<PdfFonts> => {
    const [regular, bold] = await Promise.all([
      readFile(join(folder, PDF_FONT_FILES.regular)),
      readFile(join(folder, PDF_FONT_FILES.bold)),
    ])
    return { regular, bold }
  }
  const reading = read()
  kept.set(folder, reading)
  reading.catch(() => kept.delete(folder))
  return reading
}
