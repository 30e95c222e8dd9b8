/** The first `most` bytes that a zlib stream unpacks to, whatever more it holds. @throws when it is damaged before that */
export async function inflateAtMost(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  const unpacked = new Uint8Array(most)
  let length = 0
  while (length < most) {
    const { done, value } = await reader.read()
    if (done) break
    unpacked.set(value.subarray(0, most - length), length)
    length += value.length
  }
  // Bytes after the end of a stream are an error that no longer matters.
  await reader.cancel().catch(() => undefined)
  return unpacked.subarray(0, Math.min(length, most))
}
