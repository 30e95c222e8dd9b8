import files from '../../resources/tessdata/files.json'

/** The recogniser's program or language data are missing or damaged: no picture can be read. */
export class EngineUnavailable extends Error {}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Looks whether language data are those made at set-up, by their SHA-256: the recogniser takes damaged ones without a
 * word, and then reads rubbish or hangs. Throws EngineUnavailable when they are missing or are others.
 */
export async function checkLanguageData(language: string): Promise<void> {
  const name = `${language}.traineddata`
  const answer = await fetch(new URL(`/tessdata/${name}`, location.href))
  if (!answer.ok) throw new EngineUnavailable(`${name}: ${answer.status}`)
  const expected = files.find((file) => file.name === name)?.made
  if (hex(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer())) !== expected)
    throw new EngineUnavailable(`${name}: damaged`)
}
