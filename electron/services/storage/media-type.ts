const STARTS: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^BM/, 'image/bmp'],
  [/^(II\*\0|MM\0\*)/, 'image/tiff'],
  [/^[^]{4}ftyp(avif|avis)/, 'image/avif'],
  [/^[^]{4}ftyp(heic|heix|hevc|hevx|heim|heis|mif1|msf1)/, 'image/heic'],
  [/^GIF8/, 'image/gif'],
  [/^%PDF-/, 'application/pdf'],
]

/** By the first bytes alone; nothing is decoded here. Anything else is application/octet-stream. */
export const mediaTypeOf = (bytes: Uint8Array): string => {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return STARTS.find(([start]) => start.test(head))?.[1] ?? 'application/octet-stream'
}
