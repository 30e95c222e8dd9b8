import { pictureHeader } from './picture-header'
import { sniffFile, type FileKind } from './sniff-file'

/** What a file says of itself by its first bytes: its kind, and the size of the picture as it is looked at. */
export interface FileFacts {
  readonly kind: FileKind
  /** Upright pixels; null where the header does not tell, or lies beyond the bytes given. */
  readonly width: number | null
  readonly height: number | null
}

/** From this orientation on, the picture is stored on its side. */
const FIRST_SIDEWAYS = 5

export function fileFacts(bytes: Uint8Array): FileFacts {
  const kind = sniffFile(bytes)
  const header = pictureHeader(bytes)
  if (!header) return { kind, width: null, height: null }
  const { width, height, orientation } = header
  return orientation >= FIRST_SIDEWAYS ? { kind, width: height, height: width } : { kind, width, height }
}
