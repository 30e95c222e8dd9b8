/** A compressed file that comes with the program. */
export async function unpacked(file: string): Promise<ArrayBuffer> {
  const packed = await fetch(file)
  if (!packed.ok || !packed.body) throw new Error('the characters’ shapes are missing')
  return new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}
