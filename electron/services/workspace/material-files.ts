import type { FileKind } from '../../core/image/sniff-file'
import type { MaterialFile } from '../../core/rules/rule'
import type { MaterialEntry } from '../storage/store-records'

/** Kinds by the media type under which the store keeps a file. */
const KINDS: Readonly<Record<string, FileKind>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/bmp': 'bmp',
  'image/tiff': 'tiff',
  'image/heic': 'heic',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
}

/** Kept materials as the rules look at them, in the draft's order. */
export const materialFiles = (materials: readonly MaterialEntry[]): MaterialFile[] =>
  materials.map(({ size, mediaType, width, height }, index) => ({
    index,
    size,
    kind: KINDS[mediaType] ?? 'other',
    width,
    height,
  }))
