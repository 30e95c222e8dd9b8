/** Lowers the quality step by step where a limit asks for it, but never below what phones produce. */
export async function encode(canvas: OffscreenCanvas, quality: number, bytes: number): Promise<Uint8Array> {
  for (let now = quality; ; now -= 0.06) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: now })
    if (blob.size <= bytes) return new Uint8Array(await blob.arrayBuffer())
    if (now < Math.min(0.4, quality) - 0.12)
      throw new Error(`A picture of ${canvas.width} × ${canvas.height} does not fit into ${bytes} bytes.`)
  }
}
