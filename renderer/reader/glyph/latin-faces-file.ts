import { readLatinFaces, type LatinFace } from '../../../electron/core/reading/latin-faces'
import file from '../../../resources/glyphs/latin-faces.bin.gz?url'
import { unpacked } from './unpacked'

let loading: Promise<readonly LatinFace[]> | null = null

/** The letters that come with the program, unpacked once. */
export function latinFaces(): Promise<readonly LatinFace[]> {
  loading ??= unpacked(file).then(unpackLatinFaces)
  loading.catch(() => (loading = null))
  return loading
}

/** The file: length of the faces' names as JSON (32 bit), these, their glyphs. */
export function unpackLatinFaces(bytes: ArrayBuffer): LatinFace[] {
  const length = new DataView(bytes).getUint32(0, true)
  const names = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as string[]
  return readLatinFaces(names, new Uint8Array(bytes, 4 + length))
}
