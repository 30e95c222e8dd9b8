import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

/** Recognition data are missing or are not what was built: a reading with them would be wrong without a word. */
export class RecognitionDataDamaged extends Error {
  override readonly name = 'RecognitionDataDamaged'
}

/** `made`: SHA-256 of what set-up made of the package's file; else `hash`, of the file as it came. */
const filesSchema = z.array(
  z.object({ name: z.string(), hash: z.string().length(64), made: z.string().length(64).optional() }),
)

/**
 * Compares the language data of a folder with its list, files.json.
 * @throws RecognitionDataDamaged
 */
export async function proveRecognitionData(folder: string): Promise<void> {
  try {
    const files = filesSchema.parse(JSON.parse(await readFile(path.join(folder, 'files.json'), 'utf8')))
    const languages = files.filter(({ name }) => name.endsWith('.traineddata'))
    const whole = await Promise.all(
      languages.map(async ({ name, hash, made = hash }) => {
        const bytes = await readFile(path.join(folder, name))
        return createHash('sha256').update(bytes).digest('hex') === made
      }),
    )
    if (languages.length > 0 && whole.every(Boolean)) return
  } catch {
    // Missing, cut short or no list: all the same to the person.
  }
  throw new RecognitionDataDamaged('recognition data')
}
