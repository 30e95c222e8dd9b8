import { sniffFile } from '../../core/image/sniff-file'
import { stripMetadata } from '../../core/image/strip-metadata'

/** Kinds that carry no place or owner of their own that could be taken out without decoding. */
const KEPT_AS_IS: ReadonlySet<string> = new Set(['bmp', 'pdf'])

/** The picture without EXIF, GPS, comments and trailing bytes. @throws when it should be cleaned and cannot be */
export function cleanPicture(bytes: Uint8Array): Uint8Array {
  const { bytes: clean, stripped } = stripMetadata(bytes)
  if (!stripped && !KEPT_AS_IS.has(sniffFile(bytes))) throw new Error('not cleaned')
  return clean
}
