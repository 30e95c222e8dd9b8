import { pictureEnding } from '../../core/packaging/picture-ending'
import { cleanedOrNull } from '../packaging/clean-picture'
import type { CleanPicture } from '../packaging/make-package'
import { writeZip, type NamedBytes } from '../packaging/write-zip'
import type { Store } from '../storage/store'

/** Format of the copy that a person is given of what is kept about them. */
export const PERSON_COPY_FORMAT = 'icp-filing-person'
export const PERSON_COPY_VERSION = 1
const DATA_NAME = 'person.json'

interface ExportParts {
  readonly store: Pick<Store, 'getPerson' | 'fileBytes'>
  readonly cleanPicture: CleanPicture
  /** When the copy is made, milliseconds since 1970. */
  readonly at: number
}

const time = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/**
 * Writes everything kept about one person as a zip: the values as JSON, and the pictures without their metadata.
 * @throws no-such-person; ExpectedFailure cannot-write, disk-full
 */
export async function exportPerson(
  key: string,
  file: string,
  { store, cleanPicture, at }: ExportParts,
): Promise<void> {
  const person = await store.getPerson(key)
  const pictures: NamedBytes[] = []
  const drafts = []
  for (const { title, standing, places, pictures: own, consentAt } of person.drafts) {
    const listed = []
    for (const { materialId, fileName, slot, read } of own) {
      const { bytes } = await store.fileBytes(materialId)
      // A picture that cannot be cleaned is left out and named: as it is it may tell where it was taken.
      const clean = await cleanedOrNull(cleanPicture, bytes, fileName)
      const name = clean && `pictures/${String(pictures.length + 1).padStart(2, '0')}.${pictureEnding(clean)}`
      if (clean && name) pictures.push({ name, bytes: clean })
      listed.push({ fileName, slot, read, picture: name })
    }
    drafts.push({
      title,
      standing,
      roles: places.map(({ role, path, values }) => ({ role, path, values })),
      consentAt: time(consentAt),
      pictures: listed,
    })
  }
  const copy = {
    format: PERSON_COPY_FORMAT,
    version: PERSON_COPY_VERSION,
    madeAt: time(at),
    name: person.name,
    number: person.number,
    drafts,
    earlierFilings: person.rows.map(({ filing }) => filing),
  }
  const data = Buffer.from(`${JSON.stringify(copy, null, 2)}\n`, 'utf8')
  await writeZip(file, [{ name: DATA_NAME, bytes: data }, ...pictures])
}
