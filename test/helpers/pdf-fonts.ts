import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PDF_FONT_FILES, type PdfFonts } from '../../electron/services/pdf/pdf-fonts'

const folder = path.join(import.meta.dirname, '..', '..', 'node_modules', '@embedpdf', 'fonts-sc', 'fonts')

let fonts: PdfFonts | null = null

/** The faces as set-up copies them into resources/fonts, straight from their package. */
export const pdfFonts = (): PdfFonts =>
  (fonts ??= {
    regular: readFileSync(path.join(folder, PDF_FONT_FILES.regular)),
    bold: readFileSync(path.join(folder, PDF_FONT_FILES.bold)),
  })
