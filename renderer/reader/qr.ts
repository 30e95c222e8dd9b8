import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { grayToRgba } from '../../electron/core/image/channels'
import type { GrayRaster, Point } from '../../electron/core/image/raster'
import { bytesAt } from './served'

export interface QrFound {
  readonly text: string
  readonly corners: readonly [Point, Point, Point, Point]
}

let prepared: Promise<unknown> | null = null

/** The WASM is given by hand: the library would fetch it from a public server otherwise. */
function prepare(): Promise<unknown> {
  prepared ??= bytesAt('/tessdata/zxing_reader.wasm')
    .then((wasmBinary) => prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true }))
    .catch((reason: unknown) => {
      // What was missing may be there for the next picture.
      prepared = null
      throw reason
    })
  return prepared
}

/** QR codes of a picture, in its pixels. */
export async function findQr(picture: GrayRaster): Promise<QrFound[]> {
  await prepare()
  const { data } = grayToRgba(picture)
  const image = new ImageData(
    new Uint8ClampedArray(data.buffer as ArrayBuffer),
    picture.width,
    picture.height,
  )
  const found = await readBarcodes(image, {
    formats: ['QRCode'],
    tryHarder: true,
    // Codes of certificates are dark on light, and square ones are found whichever way up they stand.
    tryInvert: false,
    tryRotate: false,
    maxNumberOfSymbols: 4,
  })
  return found
    .filter(({ isValid, text }) => isValid && text !== '')
    .map(({ text, position }) => ({
      text,
      corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft],
    }))
}
