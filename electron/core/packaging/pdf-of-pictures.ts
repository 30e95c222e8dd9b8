/** One page of a PDF: a JPEG in its own pixels. */
export interface PdfPicture {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
}

/** A page is shown with its longer side as long as that of A4, in points. */
const LONG_SIDE = 842

/** Two decimals are a fiftieth of a pixel; more would differ between machines for nothing. */
const points = (value: number): string => value.toFixed(2)

/**
 * A PDF that shows one JPEG a page (ISO 32000-1), with nothing that tells of its making: neither dates nor names. The
 * same pictures give the same bytes.
 */
export function pdfOfPictures(pictures: readonly PdfPicture[]): Uint8Array {
  const parts: Uint8Array[] = []
  const places: number[] = []
  let length = 0
  const write = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? latin(part) : part
    parts.push(bytes)
    length += bytes.length
  }
  const object = (number: number, dictionary: string, stream?: Uint8Array): void => {
    places[number] = length
    write(`${number} 0 obj\n${dictionary}\n`)
    if (stream) {
      write('stream\n')
      write(stream)
      write('\nendstream\n')
    }
    write('endobj\n')
  }
  const pageNumber = (at: number): number => 3 + at * 3
  write('%PDF-1.4\n%\xe4\xe5\xe6\xe7\n')
  object(1, '<</Type/Catalog/Pages 2 0 R>>')
  const kids = pictures.map((_, at) => `${pageNumber(at)} 0 R`).join(' ')
  object(2, `<</Type/Pages/Count ${pictures.length}/Kids[${kids}]>>`)
  for (const [at, { jpeg, width, height }] of pictures.entries()) {
    const scale = LONG_SIDE / Math.max(width, height)
    const [w, h] = [points(width * scale), points(height * scale)]
    const page = pageNumber(at)
    const drawing = latin(`${w} 0 0 ${h} 0 0 cm /P Do`)
    object(
      page,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${w} ${h}]/Contents ${page + 1} 0 R/Resources<</XObject<</P ${page + 2} 0 R>>>>>>`,
    )
    object(page + 1, `<</Length ${drawing.length}>>`, drawing)
    object(
      page + 2,
      `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>`,
      jpeg,
    )
  }
  const start = length
  write(`xref\n0 ${places.length}\n0000000000 65535 f \n`)
  for (const place of places.slice(1)) write(`${String(place).padStart(10, '0')} 00000 n \n`)
  write(`trailer\n<</Size ${places.length}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`)
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
