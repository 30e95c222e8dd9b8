import { latinText, startsWith, uint16, uint32 } from './byte-reader'

export const FILE_KINDS = [
  'jpeg',
  'png',
  'webp',
  'bmp',
  'gif',
  'tiff',
  'heic',
  'avif',
  'pdf',
  'markup',
  'program',
  'zip',
  'empty',
  'other',
] as const
export type FileKind = (typeof FILE_KINDS)[number]

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // Programs: Linux, macOS (32 and 64 bit, either byte order, several in one), Java, scripts, WebAssembly, installers.
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['program', [0xfe, 0xed, 0xfa, 0xce]],
  ['program', [0xfe, 0xed, 0xfa, 0xcf]],
  ['program', [0xce, 0xfa, 0xed, 0xfe]],
  ['program', [0xcf, 0xfa, 0xed, 0xfe]],
  ['program', [0xca, 0xfe, 0xba, 0xbe]],
  ['program', [0x23, 0x21]],
  ['program', [0x00, 0x61, 0x73, 0x6d]],
  ['program', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Windows shortcuts start programs too.
  ['program', [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]],
]

const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis'])
const AVIF_BRANDS = new Set(['avif', 'avis'])
/** Say only "a picture in such boxes"; what is packed in them is most often HEIC. */
const ANY_HEIF_BRANDS = new Set(['mif1', 'msf1'])

/** What a file is by its bytes; its name counts for nothing. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  for (const [kind, signature] of SIGNATURES) if (startsWith(bytes, signature)) return kind
  if (latinText(bytes, 0, 4) === 'RIFF' && latinText(bytes, 8, 12) === 'WEBP') return 'webp'
  const boxed = latinText(bytes, 4, 8) === 'ftyp' ? heifKind(bytes) : null
  if (boxed) return boxed
  if (isBitmap(bytes)) return 'bmp'
  if (startsWith(bytes, [0x4d, 0x5a])) return 'program'
  // Readers of PDF accept some bytes before the head, so others may well have written some.
  const head = latinText(bytes, 0, 1024)
  if (head.includes('%PDF-')) return 'pdf'
  return sniffText(head, bytes)
}

function heifKind(bytes: Uint8Array): FileKind | null {
  const brands: string[] = []
  const end = Math.min(uint32(bytes, 0), 256, bytes.length)
  // At 12 stands the version of the first brand.
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(latinText(bytes, at, at + 4))
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) return 'heic'
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif'
  return brands.some((brand) => ANY_HEIF_BRANDS.has(brand)) ? 'heic' : null
}

/** "BM" alone begins many texts: the size of the second header has to be a known one. */
function isBitmap(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x42, 0x4d]) && [12, 40, 52, 56, 64, 108, 124].includes(uint32(bytes, 14, true))
}

const MARKUP = /<(?:!doctype|html|svg|head|body|script|\?xml|\?php|iframe|math)\b/i
const BATCH = /^(?:@echo\b|rem\s|param\s*\(|set-executionpolicy)/i

function sniffText(head: string, bytes: Uint8Array): FileKind {
  const wide = uint16(bytes, 0) === 0xfffe || uint16(bytes, 0) === 0xfeff
  const text = (wide ? head.replaceAll('\0', '') : head).replace(/^(?:ï»¿|ÿþ|þÿ)/, '').trimStart()
  if (text.startsWith('<') && MARKUP.test(text)) return 'markup'
  if (BATCH.test(text)) return 'program'
  return 'other'
}
