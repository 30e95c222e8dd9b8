/**
 * Works on a canvas of that size and frees its pixels at once. Left to itself a canvas keeps them, in memory shared with
 * the process that paints, until long after it is gone: twenty pictures on, that is some hundred megabytes.
 * @throws Error when the system gives no canvas of that size
 */
export async function onCanvas<T>(
  width: number,
  height: number,
  settings: CanvasRenderingContext2DSettings,
  work: (context: OffscreenCanvasRenderingContext2D, canvas: OffscreenCanvas) => T | Promise<T>,
): Promise<T> {
  const canvas = new OffscreenCanvas(width, height)
  try {
    const context = canvas.getContext('2d', settings)
    if (!context) throw new Error('no canvas')
    return await work(context, canvas)
  } finally {
    canvas.width = 0
    canvas.height = 0
  }
}
