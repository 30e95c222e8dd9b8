/** A file that comes with the program. Rejects when it is missing. */
export async function bytesAt(address: string): Promise<ArrayBuffer> {
  const served = await fetch(address)
  if (!served.ok) throw new Error(`${address} is missing`)
  return served.arrayBuffer()
}

/** The exports of a WebAssembly program that comes with the program, with a memory of its own. */
export async function programAt<Exports>(address: string): Promise<Exports> {
  const { instance } = await WebAssembly.instantiate(await bytesAt(address))
  return instance.exports as unknown as Exports
}
