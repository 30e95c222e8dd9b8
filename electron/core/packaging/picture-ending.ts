const KINDS: readonly (readonly [ending: string, at: number, magic: string])[] = [
  ['jpg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['webp', 8, 'WEBP'],
  ['bmp', 0, 'BM'],
  ['tif', 0, 'II*\0'],
  ['tif', 0, 'MM\0*'],
  ['pdf', 0, '%PDF-'],
  ['gif', 0, 'GIF8'],
  ['avif', 4, 'ftypavif'],
  ['heic', 4, 'ftyp'],
]

/** Name ending by what the bytes are, whatever the file was called; `bin` when they are nothing we know. */
export const pictureEnding = (bytes: Uint8Array): string =>
  KINDS.find(([, at, magic]) =>
    [...magic].every((sign, index) => bytes[at + index] === sign.charCodeAt(0)),
  )?.[0] ?? 'bin'
