import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import type { Rect } from './rect'
import type { Sheet } from './sheet'

export interface QrSymbol {
  readonly side: number
  /** Row by row; true is dark. */
  readonly dark: readonly boolean[]
}

/** The library would fetch its code from the net unless it is given. */
export const prepareQr = (wasm: ArrayBuffer): unknown =>
  prepareZXingModule({ overrides: { wasmBinary: wasm }, fireImmediately: true })

export async function qrSymbol(text: string): Promise<QrSymbol> {
  const { symbol, error } = await writeBarcode(text, { format: 'QRCode' })
  if (!symbol) throw new Error(`No code was made: ${error}`)
  return { side: symbol.width, dark: Array.from(symbol.data, (value) => value === 0) }
}

/** Drawn with the quiet zone of four modules that the standard asks for. */
export function drawQr(sheet: Sheet, symbol: QrSymbol, x: number, y: number, width: number): Rect {
  const module = width / (symbol.side + 8)
  sheet.fill('#ffffff', { x, y, width, height: width })
  symbol.dark.forEach((dark, at) => {
    if (!dark) return
    const column = at % symbol.side
    const row = Math.floor(at / symbol.side)
    // A hair of overlap: neighbours must not show a seam.
    const size = module * 1.02
    sheet.fill('#141414', {
      x: x + (column + 4) * module,
      y: y + (row + 4) * module,
      width: size,
      height: size,
    })
  })
  return { x, y, width, height: width }
}
