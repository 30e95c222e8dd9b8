import { pictureHeader } from '../../core/image/picture-header'
import { sniffFile } from '../../core/image/sniff-file'
import { stripMetadata } from '../../core/image/strip-metadata'
import { pdfOfPictures, type PdfPicture } from '../../core/packaging/pdf-of-pictures'
import type { Reader } from '../../core/reading/reader-port'
import type { CleanPicture } from './make-package'

/** Longest side of a copy: the print of a whole licence stays sharp, and the file stays within what forms take. */
const COPY_SIDE = 3200

/**
 * The picture without EXIF, GPS, comments and trailing bytes. Kinds that no form takes (HEIC, TIFF, AVIF, GIF, BMP) and
 * pictures that cannot be cleaned as they are become a JPEG; several pages become a PDF of them. A PDF keeps its words
 * and loses its notes, see cleanPdf.
 * @throws when it should be cleaned and cannot be
 */
export const cleanPictureWith =
  (reader: Pick<Reader, 'reencode' | 'cleanPdf'>): CleanPicture =>
  async (bytes) => {
    const { bytes: clean, stripped } = stripMetadata(bytes)
    if (stripped) return clean
    if (sniffFile(bytes) === 'pdf') {
      const pdf = await reader.cleanPdf({ bytes })
      if ('refused' in pdf) throw new Error('not cleaned')
      return pdf.bytes
    }
    const pages: PdfPicture[] = []
    for (let page = 1; page <= (pictureHeader(bytes)?.pages ?? 1); page++) {
      const copy = await reader.reencode({ bytes, page, format: 'jpeg', maxSide: COPY_SIDE })
      if ('refused' in copy) throw new Error('not cleaned')
      pages.push({ jpeg: copy.bytes, width: copy.width, height: copy.height })
    }
    return pages.length === 1 ? pages[0]!.jpeg : pdfOfPictures(pages)
  }

/** The cleaned picture; null for one that cannot be cleaned, whose original never leaves in its place. */
export async function cleanedOrNull(
  clean: CleanPicture,
  bytes: Uint8Array,
  name: string,
): Promise<Uint8Array | null> {
  try {
    return await clean(bytes, name)
  } catch {
    return null
  }
}
