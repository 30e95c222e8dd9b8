import type { GrayRaster, RgbaRaster } from './raster'

/** A black gray picture; throws RangeError for sides that are not positive whole numbers. */
export function newGray(width: number, height: number): GrayRaster {
  checkSides(width, height)
  return { width, height, data: new Uint8Array(width * height) }
}

/** A transparent black picture; throws RangeError for sides that are not positive whole numbers. */
export function newRgba(width: number, height: number): RgbaRaster {
  checkSides(width, height)
  return { width, height, data: new Uint8ClampedArray(width * height * 4) }
}

function checkSides(width: number, height: number): void {
  const whole = Number.isInteger(width) && Number.isInteger(height)
  if (!whole || width < 1 || height < 1) throw new RangeError(`not a picture size: ${width}×${height}`)
}
